package org.asylia.desk.scan;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A connection to a socket of this machine on which no step takes longer than was agreed. */
final class ClamdLine implements AutoCloseable {
  private static final int LONGEST_REPLY = 4096;

  private final SocketChannel channel;
  private final Selector selector;
  private final long patience;

  private ClamdLine(SocketChannel channel, Selector selector, Duration patience) {
    this.channel = channel;
    this.selector = selector;
    this.patience = patience.toMillis();
  }

  static ClamdLine to(Path socket, Duration patience) throws IOException {
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.connect(UnixDomainSocketAddress.of(socket));
      channel.configureBlocking(false);
      return new ClamdLine(channel, Selector.open(), patience);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw new IOException("Nobody listens at the scanner's socket.", e);
    }
  }

  void send(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        await(SelectionKey.OP_WRITE);
      }
    }
  }

  /** Reads up to the zero that ends an answer. */
  String answer() throws IOException {
    ByteBuffer in = ByteBuffer.allocate(LONGEST_REPLY);
    while (in.hasRemaining()) {
      int read = channel.read(in);
      if (read < 0 || (in.position() > 0 && in.get(in.position() - 1) == 0)) {
        break;
      }
      if (read == 0) {
        await(SelectionKey.OP_READ);
      }
    }
    String all = new String(in.array(), 0, in.position(), StandardCharsets.ISO_8859_1);
    int end = all.indexOf(0);
    return end < 0 ? all : all.substring(0, end);
  }

  private void await(int ready) throws IOException {
    channel.register(selector, ready);
    if (selector.select(patience) == 0) {
      throw new IOException("The scanner does not answer.");
    }
    selector.selectedKeys().clear();
  }

  @Override
  public void close() throws IOException {
    try (channel;
        selector) {
      // both are closed
    }
  }
}
