// The control: calls out once by name and once by number, as a library that phones home would.
await fetch('http://telemetry.example.com/hello', { signal: AbortSignal.timeout(3000) }).catch(() => {})
await fetch('http://203.0.113.9/hello', { signal: AbortSignal.timeout(3000) }).catch(() => {})
