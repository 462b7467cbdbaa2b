package dk.medspor.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody is written to, and whether they want to be. */
class MailboxTest {

    private static final MailAddress HOME = new MailAddress("ida@skovby.example");
    private static final MailAddress WORK = new MailAddress("ida.holm+med@mail.skovby.example");

    private final Installation its = new Installation();
    private final UUID id = its.holder("ida", Role.LMU);

    @Test
    void whoever_gives_an_address_is_reminded_until_they_say_otherwise() {
        assertThat(ida().mailbox()).isEmpty();

        its.access.ownMailbox().set(ida(), HOME, Optional.empty());
        assertThat(ida().mailbox()).contains(new Mailbox(HOME, true));

        its.access.ownMailbox().set(ida(), HOME, Optional.of(false));
        its.access.ownMailbox().set(ida(), WORK, Optional.empty());
        assertThat(ida().mailbox()).contains(new Mailbox(WORK, false));

        its.access.ownMailbox().end(ida());
        assertThat(ida().mailbox()).isEmpty();
    }

    @Test
    void an_administrator_sets_the_address_and_not_the_choice() {
        its.access.administration().writeTo(id, Optional.of(HOME));
        assertThat(ida().mailbox()).contains(new Mailbox(HOME, true));

        its.access.ownMailbox().set(ida(), HOME, Optional.of(false));
        its.access.administration().writeTo(id, Optional.of(WORK));
        assertThat(ida().mailbox()).contains(new Mailbox(WORK, false));

        its.access.administration().writeTo(id, Optional.empty());
        assertThat(ida().mailbox()).isEmpty();
    }

    @Test
    void other_changes_leave_it() {
        its.access.ownMailbox().set(ida(), HOME, Optional.of(false));

        its.access.administration().change(id, Change.roles(Role.HMU));
        its.access.administration().reset(id);

        assertThat(ida().mailbox()).contains(new Mailbox(HOME, false));
    }

    @Test
    void an_account_from_before_there_were_addresses_has_none() {
        var kept = its.records.get("user", "ida").orElseThrow();
        String body = new String(kept.body(), StandardCharsets.UTF_8);
        String before = body.replaceFirst(",\"mailbox\":null", "");
        assertThat(before).isNotEqualTo(body);
        its.records.put("user", "ida", kept.version(), before.getBytes(StandardCharsets.UTF_8));

        assertThat(ida().mailbox()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ida",
                "ida@skovby",
                "ida holm@skovby.example",
                "ida@skovby.example\r\nBcc: kaj@skovby.example",
                "ida@skovby.example,kaj@skovby.example",
                "Ida <ida@skovby.example>",
                "ida@-skovby.example",
                "idå@skovby.example"
            })
    void what_looks_like_no_address_is_none(String typed) {
        assertThat(MailAddress.of(typed)).isEmpty();
    }

    @Test
    void nothing_that_prints_an_address_shows_it() {
        its.access.ownMailbox().set(ida(), HOME, Optional.empty());

        assertThat(ida() + " " + ida().mailbox()).doesNotContain("skovby");
        assertThat(MailAddress.of("x".repeat(64) + "@" + "skovby.".repeat(40) + "example"))
                .isEmpty();
        assertThat(MailAddress.of(" ida@skovby.example ")).contains(HOME);
    }

    private Account ida() {
        return its.access.accounts().find(id).orElseThrow().account();
    }
}
