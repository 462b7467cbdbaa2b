package dk.medspor.status.bodydirectory;

import static dk.medspor.status.Skovby.HMU;
import static dk.medspor.status.Skovby.LMU;
import static dk.medspor.status.Skovby.SPARRING;
import static dk.medspor.status.Skovby.established;
import static dk.medspor.status.Skovby.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.Tier;
import dk.medspor.status.Folded;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyDirectoryViewTest {

    private final Folded<BodyHistory> folded =
            Folded.of(
                    new BodyDirectoryView(),
                    established(HMU, "Skovby HMU", Tier.MAIN),
                    established(LMU, "Ådal LMU", Tier.LOCAL),
                    proposed(SPARRING, "Makkerpar"));

    @Test
    void each_body_has_its_profile() {
        assertThat(folded.documents()).containsOnlyKeys(HMU.toString(), LMU.toString());
        assertThat(folded.in(BodyDirectoryView.scope(Tier.MAIN)).getFirst().latest())
                .isEqualTo(
                        MedBodyProfile.established(
                                HMU,
                                "Skovby HMU",
                                Tier.MAIN,
                                Optional.empty(),
                                true,
                                Optional.empty()));
    }

    @Test
    void bodies_are_listed_by_name_in_all_and_by_tier() {
        assertThat(folded.in(BodyDirectoryView.ALL))
                .extracting(it -> it.latest().name())
                .containsExactly("Skovby HMU", "Ådal LMU");
        assertThat(folded.in(BodyDirectoryView.scope(Tier.LOCAL)))
                .extracting(BodyHistory::id)
                .containsExactly(LMU);
        assertThat(folded.in(BodyDirectoryView.scope(Tier.AREA))).isEmpty();
    }
}
