package dk.medspor.restapi.http;

import dk.medspor.kernel.DanishCalendar;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code on}, today in Denmark if not said. */
@Component
class OnDayResolver implements HandlerMethodArgumentResolver {

    private static final String NAME = "on";

    private final Clock clock;

    OnDayResolver(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == OnDay.class;
    }

    @Override
    public OnDay resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String text = request.getParameter(NAME);
        return new OnDay(
                text == null ? DanishCalendar.dateAt(clock.instant()) : OnDay.parse(NAME, text));
    }
}
