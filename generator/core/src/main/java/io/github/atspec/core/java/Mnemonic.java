package io.github.atspec.core.java;

import java.util.Locale;

/** What a person calls a command: its name without the attention prefix. */
final class Mnemonic {
    private Mnemonic() {}

    /** {@code AT+LINK} to {@code LINK}; a name without a mark after the prefix ({@code AT}, {@code ATE}) stays; {@code +++} is spelled out. */
    static String of(String commandName) {
        boolean prefixed = commandName.length() > 3
                && commandName.toUpperCase(Locale.ROOT).startsWith("AT")
                && !Words.letterOrDigit(commandName.charAt(2));
        String name = prefixed ? commandName.substring(3) : commandName;
        return name.chars().anyMatch(c -> Words.letterOrDigit((char) c)) ? name : spelledOut(name);
    }

    private static String spelledOut(String marks) {
        StringBuilder out = new StringBuilder();
        marks.chars().forEach(c -> out.append(String.valueOf(Character.getName(c)).split(" ", 2)[0]).append(' '));
        return out.toString();
    }
}
