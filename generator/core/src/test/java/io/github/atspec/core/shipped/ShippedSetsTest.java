package io.github.atspec.core.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.run.Checked;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.Pipeline;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedSetsTest {

    static List<String> sets() {
        return Shipped.IDS;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aShippedSetHasNoErrorsAndNoWarningsAndItsExamplesHold(String id) throws Exception {
        DescriptorSource source = DescriptorSource.shipped(id, ShippedSetsTest.class.getClassLoader()).orElseThrow();
        Checked checked = new Pipeline().check(source);
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.commandSet().id()).isEqualTo(id);
    }
}
