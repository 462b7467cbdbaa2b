package dk.medspor.restapi.contract;

import org.springframework.web.method.HandlerMethod;

/**
 * What an operation is called in the contract.
 *
 * @param tag the part of the API: the last part of the controller's package
 * @param method the name of the controller's method
 */
record OperationName(String tag, String method) {

    static OperationName of(HandlerMethod handler) {
        String name = handler.getBeanType().getPackageName();
        return new OperationName(
                name.substring(name.lastIndexOf('.') + 1), handler.getMethod().getName());
    }

    String id() {
        return tag + "_" + method;
    }
}
