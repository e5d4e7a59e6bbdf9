package io.github.atspec.core.java;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Marks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a person calls a command: its name without the attention prefix, and with its mark in a word where another command is called so already. */
final class Mnemonic {
    private final Map<String, String> known = new HashMap<>();

    Mnemonic(CommandSet set) {
        Set<String> taken = new HashSet<>();
        for (Command command : set.commands()) {
            String plain = plain(command.name());
            boolean first = taken.add(Words.upperCamel(plain).toLowerCase(Locale.ROOT));
            known.put(command.name(), first ? plain : Marks.spelledOut(unprefixed(command.name(), 2)));
        }
    }

    String of(Command command) {
        return Objects.requireNonNull(known.get(command.name()));
    }

    /**
     * {@code AT+LINK} to {@code LINK}, a name of two parts ({@code ATCELL+GMI}) to {@code CELL+GMI}; a name without a mark inside ({@code AT}, {@code ATE}) stays; one
     * of marks alone ({@code +++}) is spelled out.
     */
    private static String plain(String name) {
        boolean marked = name.length() > 3 && !Words.letterOrDigit(name.charAt(2));
        String plain = unprefixed(name, marked ? 3 : 2);
        return plain.chars().anyMatch(c -> Words.letterOrDigit((char) c)) ? plain : Marks.spelledOut(plain);
    }

    private static String unprefixed(String name, int length) {
        boolean hasMarks = name.chars().anyMatch(c -> !Words.letterOrDigit((char) c));
        return hasMarks && name.length() > length && name.toUpperCase(Locale.ROOT).startsWith("AT") ? name.substring(length) : name;
    }
}
