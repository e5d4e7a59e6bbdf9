package io.github.atspec.runtime;

/** A value that the descriptor's rules refuse. Thrown before anything is sent. */
public final class InvalidValueException extends AtException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String value;
    private final String rule;

    /**
     * @param parameter the descriptor's name of the parameter
     * @param value the refused value as text; {@code ***} for a secret
     * @param rule what it breaks, as a phrase: {@code must be in 0..65535}
     */
    public InvalidValueException(String parameter, String value, String rule) {
        super("<" + parameter + "> = " + value + ": " + rule, null);
        this.parameter = parameter;
        this.value = value;
        this.rule = rule;
    }

    public String parameter() {
        return parameter;
    }

    public String value() {
        return value;
    }

    public String rule() {
        return rule;
    }
}
