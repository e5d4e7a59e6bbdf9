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
        boolean beside = blank > 0 && ",=[]".indexOf(source.charAt(blank - 1)) >= 0
                || blank + 1 < source.length() && ",=[]".indexOf(source.charAt(blank + 1)) >= 0;
        String before = source.substring(0, blank);
        return beside || before.equals("+") || before.equals("AT+");
    }
}
