package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.application.RegisteredViews;
import dk.medspor.readmodels.View;
import org.junit.jupiter.api.Test;

/** The views that an operator can name are those that the running application keeps up. */
class RegisteredViewsTest {

    @Test
    void every_view_is_registered() {
        var health = Medspor.shared().api().get("/actuator/health").body();

        assertThat(health.path("components").path("views").path("details").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        RegisteredViews.all().stream().map(View::name).toList());
    }
}
