package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.codec.PayloadEnding;

/** A payload that ends with its ending, or after so many bytes as they come where it is counted too. */
final class AwaitingEnded implements Phase {
    private final LineInput lines;
    private final int most;
    private final boolean counted;
    private final PayloadEnding.Reader reader;
    private final Receipt receipt;
    private int count;
    private long received;
    private boolean tooLong;

    /** @param most how many bytes are kept; more make a payload that is not counted too long */
    AwaitingEnded(LineInput lines, int most, boolean counted, PayloadEnding ending, Receipt receipt) {
        this.lines = lines;
        this.most = most;
        this.counted = counted;
        this.reader = ending.reader();
        this.receipt = receipt;
    }

    @Override
    public boolean take(ByteQueue in) {
        lines.dropRestOfEnd(in);
        PayloadEnding.State state = counted && count == most ? PayloadEnding.State.ENDED : PayloadEnding.State.OPEN;
        while (state == PayloadEnding.State.OPEN && !in.isEmpty()) {
            state = take(in.take());
        }
        if (state == PayloadEnding.State.OPEN) {
            return false;
        }
        if (state == PayloadEnding.State.ABORTED) {
            receipt.aborted(reader.data());
        } else if (tooLong) {
            receipt.tooLong(received);
        } else {
            receipt.complete(reader.data());
        }
        return true;
    }

    private PayloadEnding.State take(byte b) {
        PayloadEnding.State state = reader.take(b);
        count++;
        received++;
        if (counted) {
            return state == PayloadEnding.State.OPEN && count == most ? PayloadEnding.State.ENDED : state;
        }
        if (count > most && reader.data().length() > most) {
            tooLong = true;
            count = 0;
            reader.forget();
        }
        return state;
    }

    @Override
    public boolean eventsMayPass() {
        return false;
    }

    @Override
    public void abandon() {
        receipt.abandoned();
    }
}
