package io.github.atspec.core.inherit;

import io.github.atspec.core.model.FormKind;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a map in a descriptor's tree is to an overlay: which of its keys name children that are changed in turn, and what those are. All other keys are properties. */
enum Level {
    /** A map whose every key names a command. */
    COMMANDS("command"),
    COMMAND("key"),
    /** A form, or its only variant. */
    FORM("key"),
    /** A map whose every key names a form that not every dialect has. */
    FORMS("form"),
    VARIANTS("variant"),
    EVENTS("event"),
    EVENT("key"),
    PARAMETERS("parameter"),
    SPELLINGS("spelling"),
    TYPES("type"),
    STATE("state item"),
    ERRORS("error table"),
    /** What has properties alone. */
    LEAF("key");

    private static final Set<String> STANDARD_FORMS = FormKind.STANDARD.stream().map(FormKind::key).collect(Collectors.toUnmodifiableSet());
    private static final Map<String, Level> OF_A_FILE = Map.of("commands", COMMANDS, "events", EVENTS, "types", TYPES, "state", STATE, "errors", ERRORS);

    private final String child;

    Level(String child) {
        this.child = child;
    }

    /** The map behind a key of a file. */
    static Level inFile(String key) {
        return OF_A_FILE.getOrDefault(key, LEAF);
    }

    /** Whether every key is a name, so that one which the parent lacks is a mistake. */
    boolean names() {
        return this != COMMAND && this != FORM && this != EVENT && this != LEAF;
    }

    /** What stands behind a key. */
    Level below(String key) {
        return switch (this) {
            case COMMANDS -> COMMAND;
            case EVENTS -> EVENT;
            case COMMAND -> STANDARD_FORMS.contains(key) ? FORM : key.equals("parameters") ? PARAMETERS : key.equals("forms") ? FORMS : LEAF;
            case FORMS -> FORM;
            case FORM -> key.equals("variants") ? VARIANTS : LEAF;
            case EVENT -> key.equals("parameters") ? PARAMETERS : key.equals("lines") ? SPELLINGS : LEAF;
            default -> LEAF;
        };
    }

    /** Whether the map behind a key is changed key by key, and not replaced whole. */
    boolean descends(String key) {
        return names() || below(key) != LEAF || this == FORM && key.equals("common");
    }

    /** Whether a key names a child that a change has to find. */
    boolean isChild(String key) {
        return names() || this == COMMAND && STANDARD_FORMS.contains(key);
    }

    /** {@code command}: what messages call what stands behind a key. */
    String child(String key) {
        return this == COMMAND && STANDARD_FORMS.contains(key) ? "form" : child;
    }
}
