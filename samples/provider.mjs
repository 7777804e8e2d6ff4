// An OpenID Connect provider for trial and tests: it vouches for one address, whoever comes.
// node samples/provider.mjs PORT ADDRESS [unverified]
import { OAuth2Server } from 'oauth2-mock-server'

const [port, email, unverified] = process.argv.slice(2)
const account = { sub: email, email, email_verified: unverified !== 'unverified' }

const provider = new OAuth2Server()
await provider.issuer.keys.generate('RS256')
provider.service.on('beforeTokenSigning', token => { Object.assign(token.payload, account) })
provider.service.on('beforeUserinfo', answer => { answer.body = account })
await provider.start(Number(port), '127.0.0.1')
provider.issuer.url = `http://localhost:${provider.address().port}`
console.log(`Listening at ${provider.issuer.url}`)
