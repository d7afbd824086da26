package io.firegrade.drl;

import io.firegrade.facts.FactModel;
import java.util.List;

/** Finds the classes of all facts, whichever class loaders an application keeps them in. */
final class FactClassLoader extends ClassLoader {

    private final List<ClassLoader> others;

    FactClassLoader(FactModel model) {
        super(FactClassLoader.class.getClassLoader());
        this.others = model.types().stream()
                .map(type -> type.javaType().getClassLoader())
                .distinct()
                .filter(loader -> loader != getParent())
                .toList();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (ClassLoader loader : others) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException e) {
                // the next one may know it
            }
        }
        throw new ClassNotFoundException(name);
    }
}
