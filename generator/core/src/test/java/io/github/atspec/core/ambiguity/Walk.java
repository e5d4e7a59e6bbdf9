package io.github.atspec.core.ambiguity;

import io.github.atspec.core.ambiguity.Automaton.Edge;
import io.github.atspec.runtime.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Random lines. */
final class Walk {
    private static final String SPECIAL = ",\"\\:.;/0129aF-+ xT";

    private Walk() {}

    /** A line that an automaton accepts. */
    static Bytes of(Automaton automaton, Random random) {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int state = automaton.start();
            while (line.size() < 200) {
                List<Edge> edges = automaton.edges(state);
                if (automaton.accepts(state) && (edges.isEmpty() || random.nextInt(4) == 0)) {
                    return Bytes.wrap(line.toByteArray());
                }
                if (edges.isEmpty()) {
                    break;
                }
                Edge edge = edges.get(random.nextInt(edges.size()));
                line.write(octet(edge.bytes(), random));
                state = edge.to();
            }
        }
    }

    /** Mostly a byte that is special somewhere. */
    private static int octet(ByteSet bytes, Random random) {
        for (int i = 0; i < 8; i++) {
            int special = SPECIAL.charAt(random.nextInt(SPECIAL.length()));
            if (bytes.contains(special)) {
                return special;
            }
        }
        int any = random.nextInt(256);
        return bytes.contains(any) ? any : bytes.mostReadable();
    }

    /** A line with one or two bytes changed, added or taken out. */
    static Bytes changed(Bytes line, Random random) {
        byte[] bytes = line.toByteArray();
        for (int i = random.nextInt(2); i >= 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            bytes = switch (random.nextInt(3)) {
                case 0 -> spliced(bytes, at, 1, "");
                case 1 -> spliced(bytes, at, 0, special(random));
                default -> spliced(bytes, at, 1, special(random));
            };
        }
        return Bytes.wrap(bytes);
    }

    private static String special(Random random) {
        return SPECIAL.substring(random.nextInt(SPECIAL.length())).substring(0, 1);
    }

    private static byte[] spliced(byte[] bytes, int at, int without, String with) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(Bytes.utf8(with).toByteArray());
        out.write(bytes, at + without, bytes.length - at - without);
        return out.toByteArray();
    }
}
