package sample.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.core.decode.Traced;
import io.github.atspec.core.java.session.Tap;
import io.github.atspec.runtime.client.CommandFailedException;
import io.github.atspec.runtime.client.CommandRefusedException;
import io.github.atspec.runtime.client.LaterFailureException;
import io.github.atspec.runtime.client.LaterTimeOutException;
import io.github.atspec.runtime.client.RawResponse;
import io.github.atspec.runtime.client.SessionClosedException;
import io.github.atspec.runtime.client.SessionOptions;
import io.github.atspec.runtime.emulator.Answer;
import io.github.atspec.runtime.emulator.MemoryHost;
import io.github.atspec.runtime.emulator.PendingAnswer;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.time.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import sample.client.BenchModem;
import sample.emulator.BenchModemEmulator;
import sample.emulator.State;
import sample.model.Answered;
import sample.model.Ate;
import sample.model.Connected;
import sample.model.FaultsError;
import sample.model.Forget;
import sample.model.HungUp;
import sample.model.Link;
import sample.model.Mail;
import sample.model.Mux;
import sample.model.MuxState;
import sample.model.OptionSet;
import sample.model.Route;
import sample.model.Update;

/** Client and emulator of the bench descriptor. Every public static method is a test. */
public final class BenchSession {
    private BenchSession() {}

    private static final class Rig implements AutoCloseable {
        final PendingAnswer<Update.SetResponse> update = Answer.pending();
        final BenchModemEmulator device = new BenchModemEmulator() {
            @Override
            protected Answer<Update.SetResponse> updateSet(Update.Set request) {
                return update;
            }
        };
        final Tap wire = new Tap(MemoryHost.connect(device));
        final VirtualTime time = new VirtualTime();
        final BenchModem modem;

        Rig(Traced traced) {
            modem = BenchModem.open(wire, SessionOptions.standard().withTime(time).withExecutor(Runnable::run).withWireLog(traced.log(time)));
        }

        void expect(String... lines) {
            assertThat(wire.taken()).isEqualTo(String.join("\n", lines));
        }

        @Override
        public void close() {
            modem.close();
        }
    }

    public static void a_mode_selects_the_variant_and_the_precondition(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            assertThat(rig.modem.link().setSingle(r -> r.name("a")).slot()).isZero();
            rig.expect(">> AT+LINK=\"a\"\\x0D", "<< +LINK:0\\x0D\\x0AOK\\x0D\\x0A");
            assertThatThrownBy(() -> rig.modem.link().setSingle(r -> r.name("b"))).isInstanceOf(CommandFailedException.class);
            rig.expect(">> AT+LINK=\"b\"\\x0D", "<< ERROR\\x0D\\x0A");
            assertThat(rig.modem.session().raw("AT+LINK=3,\"c\"").success()).isFalse();
            rig.modem.mux().set(r -> r.mode(Mux.Mode.MULTIPLE));
            assertThat(rig.modem.link().setMultiple(r -> r.slot(3).name("c")).slot()).isEqualTo(3);
            assertThatThrownBy(() -> rig.modem.mux().set(r -> r.mode(Mux.Mode.SINGLE))).isInstanceOf(CommandFailedException.class);

            assertThat(rig.device.state().links().rows())
                    .containsExactly(new State.LinksRow(0, "a"), new State.LinksRow(3, "c"));
        }
    }

    public static void a_mode_is_relied_on_until_its_setter_fails(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.mux().set(r -> r.mode(Mux.Mode.MULTIPLE));
            assertThatThrownBy(() -> rig.modem.link().setSingle(r -> r.name("a"))).isInstanceOf(CommandRefusedException.class);
            rig.modem.link().setMultiple(r -> r.slot(3).name("c"));
            assertThatThrownBy(() -> rig.modem.mux().set(r -> r.mode(Mux.Mode.SINGLE))).isInstanceOf(CommandFailedException.class);

            assertThatThrownBy(() -> rig.modem.link().setSingle(r -> r.name("a"))).as("sent now").isInstanceOf(CommandFailedException.class);
        }
    }

    public static void a_mode_is_relied_on_until_its_setter_is_sent_raw(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.mux().set(r -> r.mode(Mux.Mode.MULTIPLE));
            assertThat(rig.modem.session().raw("AT+LINK?").success()).isTrue();
            assertThatThrownBy(() -> rig.modem.link().setSingle(r -> r.name("a"))).isInstanceOf(CommandRefusedException.class);
            assertThat(rig.modem.session().raw("at+mux=0").success()).isFalse();
            assertThatThrownBy(() -> rig.modem.link().setSingle(r -> r.name("a"))).as("sent, and refused by the device").isInstanceOf(CommandFailedException.class);
            assertThat(rig.modem.session().raw("AT+MUX=0").success()).isTrue();

            assertThat(rig.modem.link().setSingle(r -> r.name("a")).slot()).isZero();
        }
    }

    public static void a_caller_says_what_mode_the_modem_is_in_and_asks_the_modem(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.mux().set(r -> r.mode(Mux.Mode.MULTIPLE));
            assertThat(rig.modem.modes().mux().known()).isTrue();
            assertThatThrownBy(() -> rig.modem.link().setSingle(r -> r.name("a"))).isInstanceOf(CommandRefusedException.class);

            rig.modem.modes().mux().assume(MuxState.SINGLE);
            assertThatThrownBy(() -> rig.modem.link().setSingle(r -> r.name("a"))).as("sent").isInstanceOf(CommandFailedException.class);

            rig.wire.taken();
            assertThat(rig.modem.modes().mux().refresh()).isEqualTo(MuxState.MULTIPLE);
            rig.expect(">> AT+MUX?\\x0D", "<< +MUX:1\\x0D\\x0AOK\\x0D\\x0A");
            assertThatThrownBy(() -> rig.modem.link().setSingle(r -> r.name("a"))).isInstanceOf(CommandRefusedException.class);
        }
    }

    public static void the_detail_line_says_why_a_raw_command_failed(Traced traced) {
        BenchModemEmulator hot = new BenchModemEmulator() {
            @Override
            protected Answer<Done> forgetExecute(Forget.Execute request) {
                return Answer.error(FaultsError.OVERHEATED);
            }
        };
        try (BenchModem modem = BenchModem.open(MemoryHost.connect(hot), SessionOptions.standard().withExecutor(Runnable::run).withWireLog(traced.log(new VirtualTime())))) {
            RawResponse response = modem.session().raw("AT+FORGET");
            assertThat(response.texts()).containsExactly("ERR 7");
            assertThat(response.error()).isEqualTo(DeviceError.of(FaultsError.OVERHEATED));
        }
    }

    public static void after_a_restart_the_initial_modes_are_assumed_and_what_was_saved_is_back(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.mux().set(r -> r.mode(Mux.Mode.MULTIPLE));
            rig.modem.level().set(r -> r.who(1).level(70));
            rig.modem.link().setMultiple(r -> r.slot(3).name("c"));

            rig.modem.restart().execute();

            assertThat(rig.device.state().links().rows()).isEmpty();
            assertThat(rig.modem.level().read().level()).isEqualTo(70);
            assertThat(rig.modem.link().setSingle(r -> r.name("a")).slot()).isZero();
            assertThatThrownBy(() -> rig.modem.link().setMultiple(r -> r.slot(4).name("b"))).as("sent").isInstanceOf(CommandFailedException.class);
        }
    }

    public static void lines_are_heard_of_while_the_command_is_pending(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            List<Object> heard = new ArrayList<>();
            CompletableFuture<Update.SetResponse> response = rig.modem.update().setAsync(Update.Set.builder().slot(3).build(), heard::add, heard::add);
            rig.update.send("progress", new Update.SetProgressLine(40));
            assertThat(heard).containsExactly(new Update.SetProgressLine(40));
            rig.update.send("connected", new Connected(3));
            assertThat(heard).containsExactly(new Update.SetProgressLine(40), new Connected(3));
            assertThat(response).isNotDone();
            rig.update.end(Answer.ok(new Update.SetResponse(List.of(), List.of())));
            assertThat(response).isCompletedWithValue(new Update.SetResponse(List.of(new Update.SetProgressLine(40)), List.of(new Connected(3))));
        }
    }

    public static void an_event_settles_a_command_after_its_answer(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            CompletableFuture<Answered> outcome = rig.modem.call().set(r -> r.slot(3)).outcome();
            rig.device.answered(e -> e.slot(4).who("Eve"));
            assertThat(outcome).isNotDone();
            rig.device.answered(e -> e.slot(3).who("Bob"));
            assertThat(outcome).isCompletedWithValue(new Answered(3, "Bob"));
        }
    }

    public static void an_event_says_that_an_answered_command_failed(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            CompletableFuture<Answered> outcome = rig.modem.call().set(r -> r.slot(3)).outcome();
            rig.device.hungUp(e -> e.slot(3));
            assertThatThrownBy(outcome::join).hasCause(new LaterFailureException("AT+CALL set", "hung up", new HungUp(3)));
        }
    }

    public static void an_outcome_is_awaited_as_long_as_the_request_says(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            CompletableFuture<Answered> usual = rig.modem.call().set(r -> r.slot(1)).outcome();
            CompletableFuture<Answered> patient = rig.modem.call().setAsync(r -> r.slot(2).patience(40)).join().outcome();
            rig.time.advance(Duration.ofSeconds(29));
            assertThat(usual).isNotDone();
            rig.time.advance(Duration.ofSeconds(1));
            assertThatThrownBy(usual::join).hasCause(new LaterTimeOutException("AT+CALL set", Duration.ofSeconds(30)));
            rig.device.answered(e -> e.slot(2).who("Ann"));
            assertThat(patient).isCompletedWithValue(new Answered(2, "Ann"));
        }
    }

    public static void an_outcome_that_is_awaited_ends_with_the_session(Traced traced) {
        Rig rig = new Rig(traced);
        CompletableFuture<Answered> outcome = rig.modem.call().set(r -> r.slot(1)).outcome();
        rig.close();
        assertThatThrownBy(outcome::join).hasCauseInstanceOf(SessionClosedException.class);
    }

    public static void a_full_table_refuses_a_new_key_and_takes_a_known_one(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.mux().set(r -> r.mode(Mux.Mode.MULTIPLE));
            rig.modem.link().setMultiple(r -> r.slot(3).name("c"));
            rig.modem.link().setMultiple(r -> r.slot(4).name("d"));

            assertThatThrownBy(() -> rig.modem.link().setMultiple(r -> r.slot(5).name("e"))).isInstanceOf(CommandFailedException.class);
            rig.modem.link().setMultiple(r -> r.slot(4).name("x"));

            rig.wire.taken();
            assertThat(rig.modem.link().read().links())
                    .containsExactly(Link.ReadLinksLine.builder().slot(3).name("c").build(), Link.ReadLinksLine.builder().slot(4).name("x").build());
            rig.expect(">> AT+LINK?\\x0D", "<< +LINK:3,\"c\"\\x0D\\x0A+LINK:4,\"x\"\\x0D\\x0AOK\\x0D\\x0A");
        }
    }

    public static void a_default_is_what_the_device_uses(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.level().set(r -> r.who(1));
            rig.expect(">> AT+LEVEL=1\\x0D", "<< OK\\x0D\\x0A");

            assertThat(rig.modem.level().read().level()).isEqualTo(50);
        }
    }

    public static void a_rule_between_request_and_state_is_kept_by_the_device(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.level().set(r -> r.who(1).level(70));
            assertThatThrownBy(() -> rig.modem.level().set(r -> r.who(1).level(60))).isInstanceOf(CommandFailedException.class);

            rig.device.restart();
            assertThat(rig.device.state().level().value()).isEqualTo(70);
        }
    }

    public static void bits_are_added_and_removed_one_by_one(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.options().setAdd(r -> r.options(OptionSet.ofMask(3)));
            rig.expect(">> AT+OPTIONS=1,3\\x0D", "<< OK\\x0D\\x0A");
            assertThatThrownBy(() -> rig.modem.turbo().execute()).isInstanceOf(CommandFailedException.class);
            rig.modem.options().setClear(r -> r.options(OptionSet.ofMask(2)));
            rig.wire.taken();

            assertThat(rig.modem.options().read().options().mask()).isEqualTo(1);
            rig.expect(">> AT+OPTIONS?\\x0D", "<< +OPTIONS:1\\x0D\\x0AOK\\x0D\\x0A");
            rig.modem.turbo().execute();
        }
    }

    public static void rows_with_a_key_of_two_columns_are_listed_in_order_and_removed(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.route().set(r -> r.from(2).to(1).cost(5));
            rig.modem.route().set(r -> r.from(1).to(9).cost(6));
            rig.modem.route().set(r -> r.from(1).to(2).cost(7));
            rig.modem.route().set(r -> r.from(1).to(2).cost(8));
            rig.modem.unroute().set(r -> r.from(2).to(1));

            assertThat(rig.modem.route().read().routes()).extracting(Route.ReadRoutesLine::cost).containsExactly(8, 6);
        }
    }

    public static void a_queue_is_drained_one_by_one_or_at_once(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.device.mailArrived(e -> e.slot(1).text("a"));
            rig.device.mailArrived(e -> e.slot(2).text("b"));
            rig.expect("<< +NEWMAIL:1,\"a\"\\x0D\\x0A+NEWMAIL:2,\"b\"\\x0D\\x0A");

            assertThat(rig.modem.mail().set(r -> r.slot(2)).text()).isEqualTo("b");
            assertThatThrownBy(() -> rig.modem.mail().set(r -> r.slot(2))).isInstanceOf(CommandFailedException.class);
            rig.device.mailArrived(e -> e.slot(3).text("c"));
            assertThat(rig.modem.mail().read().letters()).extracting(Mail.ReadLettersLine::text).containsExactly("a", "c");
            assertThat(rig.modem.mail().read().letters()).isEmpty();
        }
    }

    public static void a_full_queue_takes_no_event(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.device.mailArrived(e -> e.slot(1).text("a"));
            rig.device.mailArrived(e -> e.slot(2).text("b"));
            rig.wire.taken();

            assertThatThrownBy(() -> rig.device.mailArrived(e -> e.slot(3).text("c"))).isInstanceOf(IllegalStateException.class).hasMessage("no room in \"mail\"");
            rig.expect("");
        }
    }

    public static void an_unset_item_is_not_reported_and_an_absent_value_leaves_the_old_one(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            assertThat(rig.modem.profile().read().profile()).isNull();
            rig.expect(">> AT+PROFILE?\\x0D", "<< OK\\x0D\\x0A");
            rig.modem.profile().set(r -> r.user("ann").age(7));
            rig.modem.profile().set(r -> r.user("bob"));
            rig.wire.taken();

            assertThat(rig.modem.profile().read().profile().age()).isEqualTo(7);
            rig.expect(">> AT+PROFILE?\\x0D", "<< +PROFILE:\"bob\",7\\x0D\\x0AOK\\x0D\\x0A");
        }
    }

    public static void an_announced_event_answers_is_delivered_and_stored(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            List<Connected> delivered = new ArrayList<>();
            rig.modem.onConnected(delivered::add);
            rig.modem.dial().set(r -> r.slot(3));
            rig.expect(">> AT+DIAL=3\\x0D", "<< 3,CONNECT\\x0D\\x0AOK\\x0D\\x0A");
            rig.device.connected(e -> e.slot(4));

            assertThat(delivered).extracting(Connected::slot).containsExactly(3, 4);
            assertThat(rig.device.state().online().rows()).extracting(State.OnlineRow::slot).containsExactly(3, 4);
        }
    }

    public static void everything_is_forgotten_at_once(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.link().setSingle(r -> r.name("a"));
            rig.modem.profile().set(r -> r.user("ann"));
            rig.modem.level().set(r -> r.who(1).level(70));

            rig.modem.forget().execute();

            assertThat(rig.device.state().links().isEmpty()).isTrue();
            assertThat(rig.device.state().profile().isSet()).isFalse();
            assertThat(rig.device.state().level().value()).isEqualTo(5);
        }
    }

    public static void commands_are_echoed_while_the_state_says_so(Traced traced) {
        try (Rig rig = new Rig(traced)) {
            rig.modem.ate().basic(r -> r.echo(Ate.Echo.ON));
            rig.wire.taken();

            assertThat(rig.modem.level().read().level()).isEqualTo(5);

            rig.expect(">> AT+LEVEL?\\x0D", "<< AT+LEVEL?\\x0D\\x0D\\x0A+LEVEL:5\\x0D\\x0AOK\\x0D\\x0A");
        }
    }
}
