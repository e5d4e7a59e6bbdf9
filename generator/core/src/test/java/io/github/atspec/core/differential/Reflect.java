package io.github.atspec.core.differential;

import io.github.atspec.runtime.InvalidValueException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls generated code by name. */
final class Reflect {
    private Reflect() {}

    /** Calls a method with so many arguments; what it throws comes out as it is. */
    static @Nullable Object call(Object target, String name, @Nullable Object... arguments) {
        return invoke(target.getClass(), target, name, arguments);
    }

    /** As {@link #call}, of a method that does not give null. */
    static Object get(Object target, String name, @Nullable Object... arguments) {
        return Objects.requireNonNull(call(target, name, arguments), name);
    }

    static @Nullable Object callStatic(Class<?> type, String name, @Nullable Object... arguments) {
        return invoke(type, null, name, arguments);
    }

    private static @Nullable Object invoke(Class<?> type, @Nullable Object target, String name, @Nullable Object... arguments) {
        Method method = method(type, name, arguments)
                .orElseThrow(() -> new AssertionError("no method " + name + " for " + Arrays.toString(arguments) + " in " + type));
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static RuntimeException unwrapped(InvocationTargetException e) {
        if (e.getCause() instanceof InvalidValueException refusal) {
            return refusal;
        }
        if (e.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        throw new AssertionError(e.getCause());
    }

    private static Optional<Method> method(Class<?> type, String name, @Nullable Object... arguments) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.length && !m.isBridge() && takes(m, arguments))
                .findFirst();
    }

    private static boolean takes(Method method, @Nullable Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            Class<?> parameter = boxed(method.getParameterTypes()[i]);
            if (arguments[i] != null && !parameter.isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    /** A public field's value. */
    static Object field(Object target, String name) {
        try {
            return Objects.requireNonNull(target.getClass().getField(name).get(target));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes an object by its only constructor. */
    static Object make(Class<?> type, Object... arguments) {
        try {
            return type.getDeclaredConstructors()[0].newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
