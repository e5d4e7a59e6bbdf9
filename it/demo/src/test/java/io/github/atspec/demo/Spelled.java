package io.github.atspec.demo;

import java.nio.charset.StandardCharsets;

/** Bytes as the tests spell them. */
final class Spelled {
    private static final String AWKWARD = "a,\r\nOK\r\n\0>\"\\\u00FF+E";

    private Spelled() {}

    /** The demo's bytes, spelled again: a mistake in the demo must not hide here. */
    static String awkward(int count) {
        return AWKWARD.repeat(count / AWKWARD.length() + 1).substring(0, count);
    }

    static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
