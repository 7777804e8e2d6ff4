// Shows that an upload goes on. It only adds: the browser sends the form by itself, and everything works without this.
const megabytes = bytes => (bytes / 1024 / 1024).toLocaleString("id-ID", { maximumFractionDigits: 1 });

for (const form of document.querySelectorAll("form[enctype='multipart/form-data']")) {
  const state = document.createElement("p");
  state.className = "sending";
  state.setAttribute("role", "status");
  form.append(state);
  let ticking;

  form.addEventListener("submit", () => {
    const files = [...form.querySelectorAll("input[type='file']")].flatMap(field => [...field.files]);
    if (files.length === 0) {
      return;
    }

    const size = megabytes(files.reduce((sum, file) => sum + file.size, 0));
    const begun = Date.now();
    const bar = document.createElement("progress");
    const time = document.createElement("span");
    bar.setAttribute("aria-label", "Mengunggah");
    time.setAttribute("aria-hidden", "true");
    state.replaceChildren(`Mengunggah ${files.length} berkas, ${size} MB. Jangan tutup halaman ini. `, time, bar);
    clearInterval(ticking);
    ticking = setInterval(() => { time.textContent = `Sudah ${Math.round((Date.now() - begun) / 1000)} detik.`; }, 1000);
  });

  // After Back the page may be shown as it was left.
  addEventListener("pageshow", () => {
    clearInterval(ticking);
    state.replaceChildren();
  });
}
