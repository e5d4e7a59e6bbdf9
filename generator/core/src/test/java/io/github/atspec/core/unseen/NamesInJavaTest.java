package io.github.atspec.core.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.differential.Subjects;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names that differ in their mark alone get Java names that a reader can tell apart. */
class NamesInJavaTest {

    @Test
    void aMarkIsAWordWhereTheNameIsTaken() {
        CommandSet set = Subjects.generated("vega-v5").set();
        JavaNames names = JavaNames.of(set, "com.example.vega");
        Map<String, String> accessors = new LinkedHashMap<>();
        for (Command command : set.commands()) {
            accessors.put(command.name(), names.accessor(command));
        }
        assertThat(accessors)
                .containsEntry("AT+Q", "q")
                .containsEntry("AT#Q", "hashQ")
                .containsEntry("AT\\Q", "backslashQ")
                .containsEntry("AT&Q", "andQ")
                .containsEntry("at+q", "plusQ")
                .containsEntry("AT%", "percent")
                .containsEntry("AT*F", "f")
                .containsEntry("AT$F", "dollarF")
                .containsEntry("ATCELL+GMI", "cellGmi");
    }
}
