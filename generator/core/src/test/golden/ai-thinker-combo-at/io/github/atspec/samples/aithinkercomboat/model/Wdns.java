package io.github.atspec.samples.aithinkercomboat.model;

import io.github.atspec.runtime.IpAddresses;
import io.github.atspec.runtime.codec.Check;
import java.net.Inet4Address;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * AT+WDNS: Set or query the DNS servers.
 */
@Generated("io.github.atspec")
public final class Wdns {
    private Wdns() {
    }

    /**
     * AT+WDNS read: Show the DNS servers.
     */
    public static record Read() {
    }

    /**
     * +WDNS:&lt;DNS IP1&gt;,&lt;DNS IP2&gt;: the answer to AT+WDNS read.
     *
     * @param dnsIp1 &lt;DNS IP1&gt;: First DNS server
     * @param dnsIp2 &lt;DNS IP2&gt;: Second DNS server; 0.0.0.0 = none
     */
    public static record ReadResponse(Inet4Address dnsIp1, Inet4Address dnsIp2) {
        public ReadResponse {
            Check.given("DNS IP1", dnsIp1);
            Check.given("DNS IP2", dnsIp2);
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
            private @Nullable Inet4Address dnsIp1;

            private @Nullable Inet4Address dnsIp2;

            private Builder() {
            }

            /**
             * &lt;DNS IP1&gt;: First DNS server
             */
            public Builder dnsIp1(Inet4Address dnsIp1) {
                this.dnsIp1 = dnsIp1;
                return this;
            }

            /**
             * &lt;DNS IP1&gt;: First DNS server
             */
            public Builder dnsIp1(String dnsIp1) {
                this.dnsIp1 = IpAddresses.ipv4(dnsIp1);
                return this;
            }

            /**
             * &lt;DNS IP2&gt;: Second DNS server; 0.0.0.0 = none
             */
            public Builder dnsIp2(Inet4Address dnsIp2) {
                this.dnsIp2 = dnsIp2;
                return this;
            }

            /**
             * &lt;DNS IP2&gt;: Second DNS server; 0.0.0.0 = none
             */
            public Builder dnsIp2(String dnsIp2) {
                this.dnsIp2 = IpAddresses.ipv4(dnsIp2);
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public ReadResponse build() {
                return new ReadResponse(Check.given("DNS IP1", dnsIp1),
                        Check.given("DNS IP2", dnsIp2));
            }
        }
    }

    /**
     * AT+WDNS set: Set the DNS servers.
     *
     * @param dnsIp1 &lt;DNS IP1&gt;: First DNS server
     * @param dnsIp2 &lt;DNS IP2&gt;: Second DNS server; 0.0.0.0 = none; may be absent
     */
    public static record Set(Inet4Address dnsIp1, @Nullable Inet4Address dnsIp2) {
        public Set {
            Check.given("DNS IP1", dnsIp1);
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
            private @Nullable Inet4Address dnsIp1;

            private @Nullable Inet4Address dnsIp2;

            private Builder() {
            }

            /**
             * &lt;DNS IP1&gt;: First DNS server
             */
            public Builder dnsIp1(Inet4Address dnsIp1) {
                this.dnsIp1 = dnsIp1;
                return this;
            }

            /**
             * &lt;DNS IP1&gt;: First DNS server
             */
            public Builder dnsIp1(String dnsIp1) {
                this.dnsIp1 = IpAddresses.ipv4(dnsIp1);
                return this;
            }

            /**
             * &lt;DNS IP2&gt;: Second DNS server; 0.0.0.0 = none; may be absent
             */
            public Builder dnsIp2(@Nullable Inet4Address dnsIp2) {
                this.dnsIp2 = dnsIp2;
                return this;
            }

            /**
             * &lt;DNS IP2&gt;: Second DNS server; 0.0.0.0 = none; may be absent
             */
            public Builder dnsIp2(String dnsIp2) {
                this.dnsIp2 = IpAddresses.ipv4(dnsIp2);
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public Set build() {
                return new Set(Check.given("DNS IP1", dnsIp1), dnsIp2);
            }
        }
    }

    /**
     * +WDNS:&lt;DNS IP1&gt;[,&lt;DNS IP2&gt;]: the answer to AT+WDNS set.
     *
     * @param dnsIp1 &lt;DNS IP1&gt;: First DNS server
     * @param dnsIp2 &lt;DNS IP2&gt;: Second DNS server; 0.0.0.0 = none; may be absent
     */
    public static record SetResponse(Inet4Address dnsIp1, @Nullable Inet4Address dnsIp2) {
        public SetResponse {
            Check.given("DNS IP1", dnsIp1);
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
            private @Nullable Inet4Address dnsIp1;

            private @Nullable Inet4Address dnsIp2;

            private Builder() {
            }

            /**
             * &lt;DNS IP1&gt;: First DNS server
             */
            public Builder dnsIp1(Inet4Address dnsIp1) {
                this.dnsIp1 = dnsIp1;
                return this;
            }

            /**
             * &lt;DNS IP1&gt;: First DNS server
             */
            public Builder dnsIp1(String dnsIp1) {
                this.dnsIp1 = IpAddresses.ipv4(dnsIp1);
                return this;
            }

            /**
             * &lt;DNS IP2&gt;: Second DNS server; 0.0.0.0 = none; may be absent
             */
            public Builder dnsIp2(@Nullable Inet4Address dnsIp2) {
                this.dnsIp2 = dnsIp2;
                return this;
            }

            /**
             * &lt;DNS IP2&gt;: Second DNS server; 0.0.0.0 = none; may be absent
             */
            public Builder dnsIp2(String dnsIp2) {
                this.dnsIp2 = IpAddresses.ipv4(dnsIp2);
                return this;
            }

            /**
             * The record.
             *
             * @throws io.github.atspec.runtime.InvalidValueException when a value is missing or breaks a rule
             */
            public SetResponse build() {
                return new SetResponse(Check.given("DNS IP1", dnsIp1), dnsIp2);
            }
        }
    }
}
