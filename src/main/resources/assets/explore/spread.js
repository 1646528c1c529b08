// The fast layout puts what hangs on the same thing into one spot: this makes room.
const ROOM = 64;

/** Moves points, [{x, y}], so that none lies on another and each has some space; order decides ties, not chance. */
export function spread(points) {
  const xs = points.map(p => p.x);
  const ys = points.map(p => p.y);
  const area = (Math.max(...xs) - Math.min(...xs) + 1) * (Math.max(...ys) - Math.min(...ys) + 1);
  const scale = Math.max(1, Math.sqrt(points.length * 2 * ROOM * ROOM / area));
  points.forEach((p, i) => {
    // a step along a spiral parts those in the very same place
    p.x = p.x * scale + Math.cos(i * 2.4) * (1 + i % 7);
    p.y = p.y * scale + Math.sin(i * 2.4) * (1 + i % 7);
  });
  for (let round = 0; round < 25 && push(points); round++);
}

function push(points) {
  const cells = new Map();
  const cell = (x, y) => Math.floor(x / ROOM) * 100003 + Math.floor(y / ROOM);
  for (const p of points) {
    const key = cell(p.x, p.y);
    const there = cells.get(key);
    there ? there.push(p) : cells.set(key, [p]);
  }
  let moved = false;
  for (const p of points) {
    for (let dx = -ROOM; dx <= ROOM; dx += ROOM) {
      for (let dy = -ROOM; dy <= ROOM; dy += ROOM) {
        for (const q of cells.get(cell(p.x + dx, p.y + dy)) ?? []) {
          moved = part(p, q) || moved;
        }
      }
    }
  }
  return moved;
}

function part(p, q) {
  const ax = q.x - p.x;
  const ay = q.y - p.y;
  const distance = Math.sqrt(ax * ax + ay * ay);
  if (q === p || distance >= ROOM) {
    return false;
  }
  const half = ((ROOM - distance) / 2 + .5) / (distance || 1);
  p.x -= (distance ? ax : 1) * half; p.y -= ay * half;
  q.x += (distance ? ax : 1) * half; q.y += ay * half;
  return true;
}
