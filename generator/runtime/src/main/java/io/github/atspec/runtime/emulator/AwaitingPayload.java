package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;

/** A counted payload: exactly so many bytes, whatever they are. */
final class AwaitingPayload implements Phase {
    private final LineInput lines;
    private final byte[] payload;
    private final Receipt receipt;
    private int count;

    AwaitingPayload(LineInput lines, int length, Receipt receipt) {
        this.lines = lines;
        this.payload = new byte[length];
        this.receipt = receipt;
    }

    @Override
    public boolean take(ByteQueue in) {
        lines.dropRestOfEnd(in);
        count += in.take(payload, count, payload.length - count);
        if (count < payload.length) {
            return false;
        }
        receipt.complete(Bytes.wrap(payload));
        return true;
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
