package dk.medspor.webui.question;

import dk.medspor.restapi.http.PermitResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands a page what its reader asks for, as {@code Optional<Asked>}: empty when it cannot be read.
 * The model has by then what the form shows.
 */
@Component
class AskedResolver implements HandlerMethodArgumentResolver {

    private final Questions questions;

    AskedResolver(Questions questions) {
        this.questions = questions;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Optional.class
                && parameter.nested().getNestedParameterType() == Asked.class;
    }

    @Override
    public Optional<Asked> resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return questions.read(
                new Question(typed(request, "body"), typed(request, "on"), typed(request, "asOf")),
                PermitResolver.of(request),
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)),
                Objects.requireNonNull(page).getModel());
    }

    private static Optional<String> typed(NativeWebRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }
}
