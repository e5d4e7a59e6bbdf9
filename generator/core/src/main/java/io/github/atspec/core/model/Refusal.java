package io.github.atspec.core.model;

/** Why a device refuses on its own. */
public enum Refusal {
    UNKNOWN_COMMAND("unknown command"),
    VALUE("value"),
    STATE("state"),
    OTHERWISE("otherwise");

    private final String key;

    Refusal(String key) {
        this.key = key;
    }

    /** As it is written in a descriptor. */
    public String key() {
        return key;
    }
}
