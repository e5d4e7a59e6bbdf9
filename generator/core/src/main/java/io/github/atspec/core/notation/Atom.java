package io.github.atspec.core.notation;

import java.util.List;

/** The smallest pieces of a syntax line after brackets were matched. {@code column} is the 0-based offset in the source. */
sealed interface Atom {

    int column();

    /** Literal text without separators, escapes resolved. */
    record Chars(String text, int column) implements Atom {}

    /** The separator of the line, mostly a comma. */
    record Comma(int column) implements Atom {}

    /** {@code \n}: the line end of the device. */
    record LineEnd(int column) implements Atom {}

    /** {@code <name>}, or {@code <"name">} when {@code quoted}. */
    record Param(String name, boolean quoted, int column) implements Atom {}

    /** {@code [<a>]}; {@code [<a>]...} when {@code repeated}. */
    record Group(List<Atom> atoms, boolean repeated, int column) implements Atom {

        boolean leadingComma() {
            return !atoms.isEmpty() && atoms.get(0) instanceof Comma;
        }

        boolean trailingComma() {
            return atoms.size() > 1 && atoms.get(atoms.size() - 1) instanceof Comma;
        }

        /** The content without the comma that joins it to its neighbours. */
        List<Atom> inner() {
            return atoms.subList(leadingComma() ? 1 : 0, trailingComma() ? atoms.size() - 1 : atoms.size());
        }

        /** Whether it is of whole lines. */
        boolean endsLine() {
            return atoms.get(atoms.size() - 1) instanceof LineEnd && atoms.stream().noneMatch(a -> a instanceof Group g && g.hasLineEnd());
        }

        boolean hasLineEnd() {
            return atoms.stream().anyMatch(a -> a instanceof LineEnd || a instanceof Group g && g.hasLineEnd());
        }

        boolean hasParameter() {
            return atoms.stream().anyMatch(a -> a instanceof Param || a instanceof Group g && g.hasParameter());
        }
    }
}
