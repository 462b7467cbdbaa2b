package dk.medspor.status.bodydirectory;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.Tier;
import dk.medspor.readmodels.View;
import java.util.Optional;
import java.util.Set;

/** One document per body. */
public final class BodyDirectoryView implements View<MedBodyProfile> {

    static final String ALL = "all";

    @Override
    public String name() {
        return "body-directory";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<MedBodyProfile> documentType() {
        return MedBodyProfile.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof MedBodyEvent it
                ? Set.of(it.bodyId().toString())
                : Set.of();
    }

    @Override
    public MedBodyProfile evolve(Optional<MedBodyProfile> document, RecordedEvent event) {
        return switch ((MedBodyEvent) event.payload()) {
            case BodyEstablished(var id, var name, var tier, var parent, var eval, var from) ->
                    new MedBodyProfile(id, name, tier, parent, eval, from);
        };
    }

    @Override
    public Set<String> scopes(MedBodyProfile document) {
        return Set.of(ALL, scope(document.tier()));
    }

    @Override
    public String sort(MedBodyProfile document) {
        return document.name();
    }

    static String scope(Tier tier) {
        return "tier:" + tier;
    }
}
