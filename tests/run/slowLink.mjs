import { connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Bytes that travel together, as on Ethernet. */
const PACKET = 1460;
/** Timers are no finer. */
const TICK_MS = 0.5;

/**
 * A slow link before a server on this machine. Whatever passes, by any connection of the page or of
 * its workers, shares one line each way, one packet after another, and takes its time on the way.
 * Opening a connection takes a way there and back.
 *
 * @param port of the server
 * @param link bytesPerSecond each way; rttMs there and back
 */
export async function slowLink(port, { bytesPerSecond, rttMs }) {
  const sockets = new Set();
  const [up, down] = [new Line(bytesPerSecond, rttMs / 2), new Line(bytesPerSecond, rttMs / 2)];
  const link = createServer((browser) => {
    const host = connect(port, 'localhost');
    for (const socket of [browser, host]) {
      socket.setNoDelay(true);
      socket.on('error', () => null);
      sockets.add(socket);
    }
    const opensAt = performance.now() + rttMs;
    void up.carry(browser, host, opensAt);
    void down.carry(host, browser, opensAt);
  });
  await new Promise((resolve) => link.listen(0, 'localhost', resolve));
  return {
    port: link.address().port,
    close: () => {
      link.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** One way of the link. */
class Line {
  freeAt = 0;

  constructor(bytesPerSecond, onTheWayMs) {
    this.bytesPerSecond = bytesPerSecond;
    this.onTheWayMs = onTheWayMs;
  }

  /** Until the sender closes. */
  async carry(from, to, opensAt) {
    const queue = [];
    let wake = () => null;
    from.on('data', (data) => {
      for (let at = 0; at < data.length; at += PACKET) {
        const packet = data.subarray(at, at + PACKET);
        const begins = Math.max(performance.now(), this.freeAt, opensAt);
        this.freeAt = begins + (packet.length / this.bytesPerSecond) * 1000;
        queue.push({ packet, arrivesAt: this.freeAt + this.onTheWayMs });
      }
      wake();
    });
    from.on('close', () => wake());
    while (!from.closed || queue.length > 0) {
      if (queue.length === 0) {
        await new Promise((resolve) => (wake = resolve));
        continue;
      }
      const waitMs = queue[0].arrivesAt - performance.now();
      if (waitMs > TICK_MS) await setTimeout(waitMs);
      while (queue.length > 0 && queue[0].arrivesAt <= performance.now() + TICK_MS)
        to.write(queue.shift().packet);
    }
    to.destroy();
  }
}
