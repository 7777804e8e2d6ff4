#!/bin/sh
# Builds the app for Azure into publish/, with this deployment's officials. Setting: OFFICIALS_FILE, from the repository's root (officials.json).
set -eu
cd "$(dirname "$0")/.."

officials=${OFFICIALS_FILE:-officials.json}
if [ ! -s "$officials" ]; then
  echo "package: '$officials' is missing: the officials of this deployment (docs/runbook.md, Officials)." >&2
  exit 1
fi

rm -rf publish
dotnet publish src/Functions -c Release -r linux-x64 -p:FunctionsRuntime=Azure -o publish -v q --nologo
# The sample's people must never be able to decide anything.
rm -rf publish/samples
cp "$officials" publish/officials.json
