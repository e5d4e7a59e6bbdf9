package io.github.atspec.core.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.decode.Decoded.Kind;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.time.TimeSource;
import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.trace.WireTrace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The wire log of a session that a test holds; afterwards it is decoded. */
public final class Traced {
    private static final Bytes PROBE = Bytes.utf8("AT");

    private final StringBuilder text = new StringBuilder();

    /** For the options of a session or an emulator. */
    public WireLog log(TimeSource time) {
        return new WireTrace(text, time);
    }

    /** Nothing of the log is a problem, but for command lines that the device refuses, and what a client asks to find its way back, where the set lacks it. */
    public void decodes(CommandSet set) {
        List<Decoded> lines = lines(set);
        for (int i = 0; i < lines.size(); i++) {
            boolean refused = lines.get(i).direction() == Direction.REQUEST && (i + 1 < lines.size() && isRefusal(set, lines.get(i + 1)) || Traced.isIgnored(set, lines, i));
            assertThat(lines.get(i)).as("of\n%s", text).matches(line -> line.problem() == null || refused || line.text().equals(PROBE), "is understood, or refused by the device");
        }
    }

    private List<Decoded> lines(CommandSet set) {
        List<Decoded> lines = new ArrayList<>();
        try {
            new Decoder(set, lines::add).decode(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Whether a device that may write no result codes says nothing to a command line. */
    static boolean isIgnored(CommandSet set, List<Decoded> lines, int at) {
        return set.dialect().results().quiet() != null && (at + 1 == lines.size() || lines.get(at + 1).direction() == Direction.REQUEST);
    }

    /** Whether the device says that it does not take a command line that was not understood, or begins to. */
    static boolean isRefusal(CommandSet set, Decoded line) {
        return line.problem() == null && (line.kind() == Kind.INFORMATION || line.kind() == Kind.ECHO || line.kind() == Kind.FINAL && !set.dialect().success().contains(line.said()));
    }
}
