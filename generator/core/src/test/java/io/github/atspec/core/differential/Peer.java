package io.github.atspec.core.differential;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.transport.Transport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One end of a link that the test plays byte by byte. */
final class Peer {
    private final Transport end;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    Peer(Transport end) {
        this.end = end;
        end.start(new Transport.Receiver() {
            @Override
            public void received(byte[] bytes, int offset, int length) {
                heard.write(bytes, offset, length);
            }

            @Override
            public void closed(@Nullable IOException cause) {
                // What was heard stays.
            }
        });
    }

    void says(Bytes bytes) {
        try {
            end.write(bytes.toByteArray(), 0, bytes.length());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What the other end has written since the last call. */
    Bytes heard() {
        Bytes bytes = Bytes.wrap(heard.toByteArray());
        heard.reset();
        return bytes;
    }
}
