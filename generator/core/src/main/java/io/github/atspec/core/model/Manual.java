package io.github.atspec.core.model;

import org.jspecify.annotations.Nullable;

/**
 * The document a descriptor encodes.
 *
 * @param title as printed
 * @param file the short name by which errata and ledger cite it, {@code 000}
 * @param printedVersion version printed in it, or null where it prints none
 */
public record Manual(String title, String file, @Nullable String printedVersion) {}
