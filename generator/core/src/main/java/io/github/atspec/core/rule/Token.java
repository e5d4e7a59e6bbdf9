package io.github.atspec.core.rule;

/** A piece of a rule's text. {@code column} is the 0-based offset in it. */
sealed interface Token {

    int column();

    /** The token as somebody would write it, for messages. */
    String shown();

    /** {@code <name>}. */
    record Param(String name, int column) implements Token {
        @Override
        public String shown() {
            return "<" + name + ">";
        }
    }

    /** {@code state.name} or {@code state.[a name]}. */
    record State(String name, int column) implements Token {
        @Override
        public String shown() {
            return "state." + name;
        }
    }

    record Number(long value, String text, int column) implements Token {
        @Override
        public String shown() {
            return text;
        }
    }

    /** Text between double quotes. */
    record Quoted(String text, int column) implements Token {
        @Override
        public String shown() {
            return '"' + text + '"';
        }
    }

    /** A keyword, a constant, or an address. */
    record Word(String text, int column) implements Token {
        @Override
        public String shown() {
            return text;
        }
    }

    /** An operator or a bracket. */
    record Symbol(String text, int column) implements Token {
        @Override
        public String shown() {
            return text;
        }
    }

    record End(int column) implements Token {
        @Override
        public String shown() {
            return "the end";
        }
    }
}
