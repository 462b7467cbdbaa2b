package dk.medspor.restapi.http;

import dk.medspor.access.Permit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands an operation the permit under which it runs. */
@Component
public class PermitResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Permit.class;
    }

    @Override
    public Permit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of(request);
    }

    /** The permit of a request that the guard has let through. */
    public static Permit of(NativeWebRequest request) {
        return (Permit)
                Objects.requireNonNull(
                        request.getAttribute(
                                PermitInterceptor.PERMIT, RequestAttributes.SCOPE_REQUEST));
    }
}
