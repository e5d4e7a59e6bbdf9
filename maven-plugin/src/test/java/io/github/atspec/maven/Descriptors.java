package io.github.atspec.maven;

/** A descriptor, and what is said about mistakes in it. */
final class Descriptors {
    static final String BELL =
            """
            atspec: 1
            id: acme-bell
            title: Acme bell
            manual: {title: Bell commands, file: '902'}
            dialect: {command end: '\\r', line end: '\\r\\n', quoting: never}
            state:
              rings: {type: {type: int, range: 0..9}, initial: 0, kept: flash}
            commands:
              AT+RINGS:
                summary: How often the bell rings
                parameters:
                  rings: {type: int, range: 0..9}
                set: {syntax: 'AT+RINGS=<rings>', stores: rings}
                read:
                  response:
                    - {line: '+RINGS:<rings>', reports: rings}
                    - OK
                examples:
                  - ['>> AT+RINGS=3', '<< OK', '>> AT+RINGS?', '<< +RINGS:3', '<< OK']
                errata:
                  - {at: 3, says: RING, decided: RINGS, because: so the example says}
            """;
    static final String SUMARY = "bell.yaml:10:5: error: unknown key 'sumary' in command 'AT+RINGS', did you mean 'summary'? [unknown-key]";
    static final String ERATA = "bell.yaml:20:5: error: unknown key 'erata' in command 'AT+RINGS', did you mean 'errata'? [unknown-key]";

    private Descriptors() {}
}
