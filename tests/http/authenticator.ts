import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

/** A passkey of a phone, in software: makes what `navigator.credentials` would give. */
export function makeAuthenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  let uses = 0

  function authenticatorData(host: string, flags: number, rest: Buffer = Buffer.alloc(0)): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(uses)
    return Buffer.concat([createHash('sha256').update(host).digest(), Buffer.from([flags]), counter, rest])
  }
  function clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  }
  const shown = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' }

  return {
    register(options: { challenge: string; rp: { id: string } }) {
      const { x, y } = publicKey.export({ format: 'jwk' })
      const key = coseKey(Buffer.from(x ?? '', 'base64url'), Buffer.from(y ?? '', 'base64url'))
      const idLength = Buffer.from([0, id.length])
      const data = authenticatorData(options.rp.id, 0x45, Buffer.concat([Buffer.alloc(16), idLength, id, key]))
      const attestation = Buffer.concat([
        cborHead(5, 3),
        cborText('fmt'),
        cborText('none'),
        cborText('attStmt'),
        cborHead(5, 0),
        cborText('authData'),
        cborBytes(data),
      ])
      const response = {
        clientDataJSON: clientData('webauthn.create', options.challenge).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
      }
      return { ...shown, response, clientExtensionResults: {} }
    },
    answer(options: { challenge: string; rpId: string }) {
      uses += 1
      const data = authenticatorData(options.rpId, 0x05)
      const told = clientData('webauthn.get', options.challenge)
      const signed = createSign('sha256').update(data).update(createHash('sha256').update(told).digest())
      const response = {
        clientDataJSON: told.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signed.sign(privateKey).toString('base64url'),
      }
      return { ...shown, response, clientExtensionResults: {} }
    },
  }
}

/** An ES256 key as RFC 9052 writes it: {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
function coseKey(x: Buffer, y: Buffer): Buffer {
  const start = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21])
  return Buffer.concat([start, cborBytes(x), Buffer.from([0x22]), cborBytes(y)])
}

function cborText(text: string): Buffer {
  return Buffer.concat([cborHead(3, text.length), Buffer.from(text)])
}

function cborBytes(bytes: Buffer): Buffer {
  return Buffer.concat([cborHead(2, bytes.length), bytes])
}

function cborHead(type: number, length: number): Buffer {
  return length < 24 ? Buffer.from([(type << 5) | length]) : Buffer.from([(type << 5) | 24, length])
}
