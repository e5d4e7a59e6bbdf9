package io.github.atspec.core.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands behind the name of a command, form by form. */
public record FormMarkers(Map<FormKind, String> ofForms) {
    /** Those of V.250. */
    public static final FormMarkers V250 = new FormMarkers(Map.of()).with(FormKind.EXECUTE, "").with(FormKind.READ, "?").with(FormKind.TEST, "=?").with(FormKind.SET, "=").with(FormKind.BASIC, "");

    public FormMarkers {
        ofForms = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(ofForms));
    }

    /** The same but for one form. */
    public FormMarkers with(FormKind form, String marker) {
        Map<FormKind, String> more = new LinkedHashMap<>(ofForms);
        more.put(form, marker);
        return new FormMarkers(more);
    }

    /** Empty for a form that the dialect does not have. */
    public Optional<String> of(FormKind form) {
        return Optional.ofNullable(ofForms.get(form));
    }

    /** The forms besides those of V.250, in the order written. */
    public List<FormKind> further() {
        return ofForms.keySet().stream().filter(form -> !form.isStandard()).toList();
    }
}
