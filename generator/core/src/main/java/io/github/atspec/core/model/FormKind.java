package io.github.atspec.core.model;

import java.util.List;

/**
 * A form of a command: one of those of ITU-T V.250 sections 5.3 and 5.4 and 3GPP TS 27.007 section 4, or one more that a dialect has.
 *
 * @param key the descriptor's key: {@code execute}; of a further form its name
 */
public record FormKind(String key) implements Comparable<FormKind> {
    /** {@code NAME}. */
    public static final FormKind EXECUTE = new FormKind("execute");
    /** {@code NAME?}. */
    public static final FormKind READ = new FormKind("read");
    /** {@code NAME=?}. */
    public static final FormKind TEST = new FormKind("test");
    /** {@code NAME=...}. */
    public static final FormKind SET = new FormKind("set");
    /** Basic syntax with an immediate value, {@code ATE0}. */
    public static final FormKind BASIC = new FormKind("basic");

    /** Those that every dialect has. */
    public static final List<FormKind> STANDARD = List.of(EXECUTE, READ, TEST, SET, BASIC);

    /** Whether every dialect has it. */
    public boolean isStandard() {
        return STANDARD.contains(this);
    }

    /** Whether its lines have parameters as a rule, so that no default can be told. */
    public boolean takesValues() {
        return equals(SET) || equals(BASIC);
    }

    /** In the order of {@link #STANDARD}, the others behind them by name. */
    @Override
    public int compareTo(FormKind other) {
        int mine = isStandard() ? STANDARD.indexOf(this) : STANDARD.size();
        int others = other.isStandard() ? STANDARD.indexOf(other) : STANDARD.size();
        return mine != others ? Integer.compare(mine, others) : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
