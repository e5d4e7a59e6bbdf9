package io.github.atspec.core.notation;

import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;

/** Warns of blanks that manuals print by mistake: outside angle brackets every blank is a byte on the wire. */
final class Blanks {
    private Blanks() {}

    static void check(String source, SourceLocation location, Problems problems) {
        boolean inside = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            inside = c == '<' || inside && c != '>';
            if (c == ' ' && !inside && suspicious(source, i)) {
                problems.warning("blank-in-syntax", location.plus(i), "this blank is sent on the wire", "remove it if the manual misprints it");
            }
        }
    }

    private static boolean suspicious(String source, int blank) {
        char last = blank > 0 ? source.charAt(blank - 1) : 0;
        char next = blank + 1 < source.length() ? source.charAt(blank + 1) : 0;
        // Behind a colon a blank is what many devices write, whatever follows.
        boolean beside = last > 0 && ",=[]".indexOf(last) >= 0 || last != ':' && next > 0 && ",=[]".indexOf(next) >= 0;
        String before = source.substring(0, blank);
        return beside || before.equals("+") || before.equals("AT+");
    }
}
