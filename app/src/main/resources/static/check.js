// Checks one entry in the visitor's own browser: the digest of what was said, the leaf, its way to the root of the tree, and
// the signature over that root. The format is that of docs/ledger-format.md.
const place = document.querySelector("[data-check]");
const words = place.dataset;
const steps = place.querySelector(".steps");
const verdict = place.querySelector("[role=status]");
const button = place.querySelector("button");

const utf8 = (text) => new TextEncoder().encode(text);
const bytes = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const hex = (array) => [...array].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const same = (one, other) => hex(one) === hex(other);

async function sha256(...parts) {
  const all = await new Blob(parts).arrayBuffer();
  return new Uint8Array(await crypto.subtle.digest("SHA-256", all));
}

function length(array) {
  const eight = new Uint8Array(8);
  new DataView(eight.buffer).setBigUint64(0, BigInt(array.length));
  return eight;
}

// RFC 8785 of an object with only short texts and whole numbers is its members in order, without spaces.
const canonical = (leaf) => JSON.stringify(leaf, Object.keys(leaf).sort());

async function digest(entry) {
  const [salt, payload, metadata] = [entry.salt, entry.payload, entry.metadata].map(bytes);
  return "sha256:" + hex(await sha256(salt, length(payload), payload, length(metadata), metadata));
}

// RFC 9162, 2.1.3.2.
async function root(leaf, index, size, path) {
  let own = index;
  let last = size - 1n;
  let hash = leaf;
  for (const beside of path) {
    if (last === 0n) {
      return null;
    }
    if (own % 2n === 1n || own === last) {
      hash = await sha256(Uint8Array.of(1), beside, hash);
      while (own % 2n === 0n && own !== 0n) {
        own /= 2n;
        last /= 2n;
      }
    } else {
      hash = await sha256(Uint8Array.of(1), hash, beside);
    }
    own /= 2n;
    last /= 2n;
  }
  return last === 0n ? hash : null;
}

function read(proof) {
  const middle = proof.indexOf("\n\n");
  const [head, ...lines] = proof.slice(0, middle).split("\n");
  const at = lines.findIndex((line) => line.startsWith("index "));
  if (head !== "c2sp.org/tlog-proof@v1" || at < 0) {
    throw new Error("no proof");
  }
  const note = proof.slice(middle + 2);
  const [origin, size, hash] = note.split("\n");
  return {
    index: BigInt(lines[at].slice(6)),
    path: lines.slice(at + 1).map(bytes),
    text: note.slice(0, note.indexOf("\n\n") + 1),
    signatures: note.slice(note.indexOf("\n\n") + 2).trim().split("\n"),
    origin,
    size: BigInt(size),
    root: bytes(hash),
  };
}

// Some browsers know no Ed25519: then nothing is said of the signature.
async function signed(proof, keys) {
  const line = keys.split("\n").find((key) => key.startsWith(proof.origin + "+"));
  const key = bytes(line.split("+").slice(2).join("+")).slice(1);
  const mark = `— ${proof.origin} `;
  const mine = proof.signatures.filter((signature) => signature.startsWith(mark));
  let known;
  try {
    known = await crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
  } catch {
    return null;
  }
  for (const signature of mine) {
    const signing = bytes(signature.slice(mark.length)).slice(4);
    if (signing.length === 64 && (await crypto.subtle.verify("Ed25519", known, signing, utf8(proof.text)))) {
      return true;
    }
  }
  return false;
}

async function fetched(address) {
  const answer = await fetch(address, { cache: "no-store" });
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer;
}

function tell(text, right) {
  const item = document.createElement("li");
  const mark = right === null ? "" : `${right ? words.yes : words.no} `;
  item.className = right === false ? "wrong" : "right";
  item.textContent = mark + text;
  steps.append(item);
  return right !== false;
}

async function check() {
  const id = place.dataset.entry;
  const entry = await (await fetched(`/api/entries/${id}/leaf`)).json();
  const proof = read(await (await fetched(`/api/entries/${id}/proof`)).text());
  const keys = await (await fetched("/ledger/key")).text();
  const { salt, payload, metadata, erased, ...leaf } = entry;
  const own = erased
    ? tell(words.erased, null)
    : tell(words.digest, (await digest({ salt, payload, metadata })) === leaf.digest);
  const hash = await sha256(Uint8Array.of(0), utf8(canonical(leaf)));
  const it = tell(words.leaf, leaf.id === id && BigInt(leaf.position) === proof.index);
  const reached = await root(hash, proof.index, proof.size, proof.path);
  const within = tell(words.path, reached !== null && same(reached, proof.root));
  const signature = await signed(proof, keys);
  const sealed = tell(signature === null ? words.unsigned : words.signature, signature);
  return own && it && within && sealed;
}

async function run() {
  button.disabled = true;
  steps.replaceChildren();
  verdict.textContent = "";
  try {
    const right = await check();
    verdict.textContent = right ? words.right : words.wrong;
    verdict.className = `lead ${right ? "right" : "wrong"}`;
  } catch (failure) {
    verdict.textContent = `${words.failed} ${failure.message}`;
    verdict.className = "lead wrong";
  }
  button.disabled = false;
}

button.hidden = false;
button.addEventListener("click", run);
