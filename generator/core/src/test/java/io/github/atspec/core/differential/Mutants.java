package io.github.atspec.core.differential;

import io.github.atspec.runtime.Bytes;
import java.util.Random;

/** Damages lines: bytes lost, added, exchanged, fields swapped or cut off. */
final class Mutants {
    private static final byte[] ADDED = {',', '"', '\\', ' ', ':', ';', '0', '1', '9', '-', '+', 'a', 'F', '.', '(', (byte) 0xFF, 0x0D, 0};

    private final Random random;

    Mutants(Random random) {
        this.random = random;
    }

    Bytes of(Bytes line) {
        Bytes mutant = once(line);
        while (random.nextInt(3) == 0) {
            mutant = once(mutant);
        }
        return mutant;
    }

    private Bytes once(Bytes line) {
        int length = line.length();
        int at = length == 0 ? 0 : tail(length);
        return switch (random.nextInt(7)) {
            case 0 -> spliced(line, at, Math.min(at + 1, length));
            case 1, 2 -> spliced(line, at, at, added());
            case 3 -> spliced(line, at, Math.min(at + 1, length), added());
            case 4 -> line.slice(0, at);
            case 5 -> spliced(line, length, length, (byte) ',');
            default -> swapped(line.utf8());
        };
    }

    /** Most of a line's head is the same everywhere; what comes after it is more worth breaking. */
    private int tail(int length) {
        return random.nextInt(4) == 0 ? random.nextInt(length) : length - 1 - random.nextInt((length + 1) / 2);
    }

    private byte added() {
        return ADDED[random.nextInt(ADDED.length)];
    }

    private static Bytes spliced(Bytes line, int from, int to, byte... with) {
        byte[] all = new byte[line.length() - (to - from) + with.length];
        line.slice(0, from).copyTo(all, 0);
        System.arraycopy(with, 0, all, from, with.length);
        line.slice(to, line.length()).copyTo(all, from + with.length);
        return Bytes.wrap(all);
    }

    private Bytes swapped(String line) {
        String[] fields = line.split(",", -1);
        int i = random.nextInt(fields.length);
        int j = random.nextInt(fields.length);
        String kept = fields[i];
        fields[i] = fields[j];
        fields[j] = kept;
        return Bytes.utf8(String.join(",", fields));
    }
}
