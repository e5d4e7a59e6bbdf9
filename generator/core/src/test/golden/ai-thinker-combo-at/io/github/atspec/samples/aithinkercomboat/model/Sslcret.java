package io.github.atspec.samples.aithinkercomboat.model;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Check;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * AT+SSLCRET: Set or query a certificate for SSL connections.
 *
 * <p>Without a certificate an SSL client loads none and takes what the server offers.
 */
@Generated("io.github.atspec")
public final class Sslcret {
    private Sslcret() {
    }

    /**
     * AT+SSLCRET set write: Set a certificate.
     *
     * @param type &lt;type&gt;
     * @param length &lt;length&gt;: Number of bytes of the certificate; 0..2147483647 byte; computed from
     * &lt;certificate&gt; when not set
     * @param certificate &lt;certificate&gt;: The certificate or key
     */
    public static record SetWrite(CertificateType type, int length, Bytes certificate) {
        public SetWrite {
            Check.given("type", type);
            Check.rule(type instanceof CertificateType.Known, "type", type.wire(), "must be one of 1, 2, 3");
            Check.range("length", length, 0, 2147483647);
            Check.given("certificate", certificate);
            Check.count("length", length, "certificate", certificate);
            Check.rule(length >= 1, "length", length, "breaks the rule <length> >= 1");
        }

        @Override
        public String toString() {
            return "SetWrite[type=" + type + ", length=" + length + ", certificate=***]";
        }

        /**
         * A builder without values.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Collects values; {@link #build} checks them.
         */
        public static final class Builder {
            private @Nullable CertificateType type;

            private @Nullable Integer length;

            private @Nullable Bytes certificate;

            private Builder() {
            }

            /**
             * &lt;type&gt;
             */
            public Builder type(CertificateType type) {
                this.type = type;
                return this;
            }

            /**
             * &lt;length&gt;: Number of bytes of the certificate; 0..2147483647 byte; computed from
             * &lt;certificate&gt; when not set
             */
            public Builder length(int length) {
                this.length = length;
                return this;
            }

            /**
             * &lt;certificate&gt;: The certificate or key
             */
            public Builder certificate(Bytes certificate) {
                this.certificate = certificate;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public SetWrite build() {
                Integer length = this.length == null && certificate != null ? (Integer) Check.length(certificate) : this.length;
                return new SetWrite(Check.given("type", type), Check.given("length", length),
                        Check.given("certificate", certificate));
            }
        }
    }

    /**
     * AT+SSLCRET set query: Show a certificate.
     *
     * @param type &lt;type&gt;
     */
    public static record SetQuery(CertificateType type) {
        public SetQuery {
            Check.given("type", type);
            Check.rule(type instanceof CertificateType.Known, "type", type.wire(), "must be one of 1, 2, 3");
        }

        /**
         * A builder without values.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Collects values; {@link #build} checks them.
         */
        public static final class Builder {
            private @Nullable CertificateType type;

            private Builder() {
            }

            /**
             * &lt;type&gt;
             */
            public Builder type(CertificateType type) {
                this.type = type;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public SetQuery build() {
                return new SetQuery(Check.given("type", type));
            }
        }
    }

    /**
     * The answer to AT+SSLCRET set query.
     *
     * @param certificate certificate, if it came
     */
    public static record SetQueryResponse(@Nullable SetQueryCertificateLine certificate) {
    }

    /**
     * +SSLCRET:&lt;type&gt;,&lt;length&gt;,&lt;certificate&gt;: a line "certificate" of the answer to
     * AT+SSLCRET set query.
     *
     * @param type &lt;type&gt;
     * @param length &lt;length&gt;: Number of bytes of the certificate; 0..2147483647 byte; computed from
     * &lt;certificate&gt; when not set
     * @param certificate &lt;certificate&gt;: The certificate or key
     */
    public static record SetQueryCertificateLine(CertificateType type, int length,
            Bytes certificate) {
        public SetQueryCertificateLine {
            Check.given("type", type);
            Check.range("length", length, 0, 2147483647);
            Check.given("certificate", certificate);
            Check.count("length", length, "certificate", certificate);
        }

        @Override
        public String toString() {
            return "SetQueryCertificateLine[type=" + type + ", length=" + length + ", certificate=***]";
        }

        /**
         * A builder without values.
         */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Collects values; {@link #build} checks them.
         */
        public static final class Builder {
            private @Nullable CertificateType type;

            private @Nullable Integer length;

            private @Nullable Bytes certificate;

            private Builder() {
            }

            /**
             * &lt;type&gt;
             */
            public Builder type(CertificateType type) {
                this.type = type;
                return this;
            }

            /**
             * &lt;length&gt;: Number of bytes of the certificate; 0..2147483647 byte; computed from
             * &lt;certificate&gt; when not set
             */
            public Builder length(int length) {
                this.length = length;
                return this;
            }

            /**
             * &lt;certificate&gt;: The certificate or key
             */
            public Builder certificate(Bytes certificate) {
                this.certificate = certificate;
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public SetQueryCertificateLine build() {
                Integer length = this.length == null && certificate != null ? (Integer) Check.length(certificate) : this.length;
                return new SetQueryCertificateLine(Check.given("type", type),
                        Check.given("length", length), Check.given("certificate", certificate));
            }
        }
    }
}
