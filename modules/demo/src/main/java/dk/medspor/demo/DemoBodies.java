package dk.medspor.demo;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Tier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The committees of the invented Skovsø Kommune. */
public final class DemoBodies {

    /** One of them. */
    public record DemoBody(String name, Tier tier, Optional<String> parent) {

        public MedBodyId id() {
            return idOf(name);
        }
    }

    public static final String HMU = "Hovedudvalget (HMU)";
    public static final String AREA = "Sektor-MED Omsorg og Social";

    /** The six local ones, in the order in which {@link DemoPlans} counts them. */
    static final List<String> LOCAL =
            List.of(
                    "LMU Plejecenter Birkely",
                    "LMU Hjemmeplejen Nord",
                    "LMU Bostedet Åkanden",
                    "LMU Rusmiddelcentret",
                    "LMU Jobcentret",
                    "LMU Vej og Park");

    private DemoBodies() {}

    /** Parents first. */
    public static List<DemoBody> all() {
        return List.of(
                new DemoBody(HMU, Tier.MAIN, Optional.empty()),
                new DemoBody(AREA, Tier.AREA, Optional.of(HMU)),
                new DemoBody(LOCAL.get(0), Tier.LOCAL, Optional.of(AREA)),
                new DemoBody(LOCAL.get(1), Tier.LOCAL, Optional.of(AREA)),
                new DemoBody(LOCAL.get(2), Tier.LOCAL, Optional.of(AREA)),
                new DemoBody(LOCAL.get(3), Tier.LOCAL, Optional.of(AREA)),
                new DemoBody(LOCAL.get(4), Tier.LOCAL, Optional.of(HMU)),
                new DemoBody(LOCAL.get(5), Tier.LOCAL, Optional.of(HMU)));
    }

    /** Always the same id for the same name, so that links into the demo keep working. */
    public static MedBodyId idOf(String name) {
        return new MedBodyId(named("body", name));
    }

    static UUID named(String kind, String name) {
        return UUID.nameUUIDFromBytes(
                ("demo|" + kind + "|" + name).getBytes(StandardCharsets.UTF_8));
    }
}
