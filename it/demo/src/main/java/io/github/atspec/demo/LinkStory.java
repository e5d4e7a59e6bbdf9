package io.github.atspec.demo;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.samples.espat20.client.EspAt20;
import io.github.atspec.samples.espat20.emulator.EspAt20Emulator;
import io.github.atspec.samples.espat20.model.ConnectionMode;
import io.github.atspec.samples.espat20.model.LinkClosed;
import io.github.atspec.samples.espat20.model.LinkConnected;
import io.github.atspec.samples.espat20.model.LinkType;
import io.github.atspec.samples.espat20.model.MessageBits;
import io.github.atspec.samples.espat20.model.ReceiveMode;
import io.github.atspec.samples.espat20.model.Received;
import io.github.atspec.samples.espat20.model.WifiMode;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A session whose lines change their shape as modes are set: join an access point, open links in multiple connection mode, send, receive in active and passive mode, close.
 * In between the spellings of what is announced are changed. Every step checks what came back.
 */
final class LinkStory {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final EspAt20 modem;
    private final EspAt20Emulator device;
    private final Consumer<String> narrator;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final BlockingQueue<LinkConnected> connected = new LinkedBlockingQueue<>();
    private final BlockingQueue<LinkClosed> closed = new LinkedBlockingQueue<>();

    LinkStory(EspAt20 modem, EspAt20Emulator device, Consumer<String> narrator) {
        this.modem = modem;
        this.device = device;
        this.narrator = narrator;
        modem.onReceived(received::add);
        modem.onLinkConnected(connected::add);
        modem.onLinkClosed(closed::add);
    }

    void tell() {
        join();
        open();
        send();
        receiveActively();
        receivePassively();
        newConnectionInfo();
        close();
    }

    private void join() {
        narrator.accept("Join an access point whose name holds a comma and a backslash");
        modem.at().execute();
        modem.ate().basic(r -> r.echo(io.github.atspec.samples.espat20.model.Switch.OFF));
        modem.cwmode().set(r -> r.mode(WifiMode.STATION));
        modem.cwjap().set(r -> r.ssid("ab\\,c").pwd("0123456789\"\\"));
    }

    private void open() {
        narrator.accept("Open two links in multiple connection mode");
        modem.cipmux().set(r -> r.mode(ConnectionMode.MULTIPLE));
        modem.cipstart().setTcp(r -> r.linkId(0).remoteIp("iot.espressif.cn").remotePort(8000));
        modem.cipstart().setUdp(r -> r.linkId(3).remoteIp("192.168.101.110").remotePort(1000).udpLocalPort(1002));
        expect(await(connected).linkId() == 0 && await(connected).linkId() == 3, "both links are announced");
        var links = modem.cipstatus().execute().links();
        expect(links.size() == 2 && links.get(0).type().equals(LinkType.TCP), "both links are listed");
    }

    private void send() {
        narrator.accept("Send bytes that look like line ends and result codes");
        modem.cipsend().set(r -> r.linkId(0).data(Story.awkward(64)));
        modem.cipsend().set(r -> r.linkId(3).data(Bytes.utf8("ping")).remoteIp("192.168.101.112").remotePort(1001));
    }

    private void receiveActively() {
        narrator.accept("Receive in active mode, first without and then with the address of the sender");
        Bytes data = Story.awkward(48);
        device.received(e -> e.linkId(0).data(data));
        Received bare = await(received);
        expect(data.equals(bare.data()) && bare.remoteIp() == null, "the data came alone");
        modem.cipdinfo().set(r -> r.mode(true));
        device.received(e -> e.linkId(3).remoteIp("192.168.101.112").remotePort(1001).data(Bytes.utf8("pong")));
        Received signed = await(received);
        expect(Objects.equals(signed.remotePort(), 1001) && Bytes.utf8("pong").equals(signed.data()), "the data came with its sender");
    }

    private void receivePassively() {
        narrator.accept("Receive in passive mode: the data is announced and then read");
        modem.ciprecvmode().set(r -> r.mode(ReceiveMode.PASSIVE));
        Bytes data = Bytes.utf8("hello\r\nOK\r\n");
        device.received(e -> e.linkId(3).remoteIp("192.168.101.112").remotePort(1001).data(data));
        Received announced = await(received);
        expect(announced.len() == data.length() && announced.data() == null, "the announcement holds the length alone");
        var read = Objects.requireNonNull(modem.ciprecvdata().set(r -> r.linkId(3).len(100)).dataWithSender(), "data waits");
        expect(read.data().equals(data) && Objects.equals(read.remotePort(), 1001), "it is what was sent, with its sender");
        modem.cipdinfo().set(r -> r.mode(false));
        device.received(e -> e.linkId(0).data(data));
        await(received);
        expect(Objects.requireNonNull(modem.ciprecvdata().set(r -> r.linkId(0).len(100)).data(), "data waits").data().equals(data), "it comes alone again");
    }

    private void newConnectionInfo() {
        narrator.accept("New links are announced in the long spelling; the event is the same");
        modem.sysmsg().set(r -> r.state(MessageBits.of(MessageBits.Bit.NEW_CONNECTION_INFO)));
        modem.cipstart().setUdp(r -> r.linkId(1).remoteIp("192.168.101.110").remotePort(1000).udpLocalPort(1003));
        LinkConnected announced = await(connected);
        expect(announced.linkId() == 1 && Objects.equals(announced.localPort(), 1003), "the announcement tells more");
        modem.sysmsg().set(r -> r.state(MessageBits.of()));
    }

    private void close() {
        narrator.accept("The peer closes one link, the host another; then all");
        device.linkClosed(e -> e.linkId(0));
        expect(await(closed).linkId() == 0, "the peer's closing is announced");
        modem.cipclose().setOne(r -> r.linkId(3));
        expect(await(closed).linkId() == 3, "so is the host's");
        modem.cipclose().setAll();
        expect(modem.cipstatus().execute().links().isEmpty(), "no link is left");
    }

    private static <T> T await(BlockingQueue<T> queue) {
        try {
            return Objects.requireNonNull(queue.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS), "an event arrives");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("expected: " + what);
        }
    }
}
