package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EmulatorArgumentsTest {

    @Test
    void withoutArgumentsAnyFreePortOfThisMachineIsTaken() {
        assertThat(EmulatorArguments.parse()).isEqualTo(new EmulatorArguments("127.0.0.1", 0, false, false));
    }

    @Test
    void argumentsMayComeInAnyOrder() {
        EmulatorArguments all = new EmulatorArguments("0.0.0.0", 8023, true, true);
        assertThat(EmulatorArguments.parse("--trace", "--tcp", "0.0.0.0:8023", "--help")).isEqualTo(all);
        assertThat(EmulatorArguments.parse("--help", "--tcp", "0.0.0.0:8023", "--trace")).isEqualTo(all);
    }

    @Test
    void anIpv6AddressMayStandInBrackets() {
        assertThat(EmulatorArguments.parse("--tcp", "[::1]:7").host()).isEqualTo("::1");
        assertThat(EmulatorArguments.parse("--tcp", "::1:7").host()).isEqualTo("::1");
    }

    @Test
    void whatIsWrongIsSaid() {
        refused("unknown argument '--tpc'", "--tpc");
        refused("--tcp needs HOST:PORT", "--tcp");
        refused("--tcp needs HOST:PORT, not '8023'", "--tcp", "8023");
        refused("--tcp needs HOST:PORT, not ':8023'", "--tcp", ":8023");
        refused("'65536' is no port, which is a number from 0 to 65535", "--tcp", "localhost:65536");
        refused("'-1' is no port, which is a number from 0 to 65535", "--tcp", "localhost:-1");
        refused("'' is no port, which is a number from 0 to 65535", "--tcp", "localhost:");
    }

    private static void refused(String message, String... args) {
        assertThatThrownBy(() -> EmulatorArguments.parse(args)).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
