package dev.openwork.maven.reactors;

import java.util.List;

/** The annotation processors that {@link AnnotationProcessorsIT} runs, with edits for each. */
final class ProcessorModules {
  private static final String PERSISTENCE = "jakarta.persistence:jakarta.persistence-api:3.2.0";

  private ProcessorModules() {}

  /** Returns modules whose processors read and write files in all ways. */
  static List<ProcessorModule> few() {
    return List.of(springConfiguration(), autoService(), micronaut(), picocli(), jmh());
  }

  /** Returns all modules. */
  static List<ProcessorModule> all() {
    return List.of(
        springConfiguration(),
        autoService(),
        micronaut(),
        picocli(),
        jmh(),
        lombokAndMapStruct(),
        immutables(),
        autoValue(),
        autoFactory(),
        dagger(),
        quarkusExtension(),
        javalinOpenApi(),
        hibernate(),
        querydsl(),
        recordBuilder(),
        avajeInject(),
        avajeJsonb(),
        errorProne(),
        checkerFramework(),
        hibernateValidator(),
        log4j());
  }

  private static ProcessorModule springConfiguration() {
    String mail =
        """
        import org.springframework.boot.context.properties.ConfigurationProperties;

        /** Mail. */
        @ConfigurationProperties("mail")
        public record Mail(String host, int port) {}
        """;
    return ProcessorModule.of("spring")
        .uses("org.springframework.boot:spring-boot:3.5.16")
        .runs("org.springframework.boot:spring-boot-configuration-processor:3.5.16")
        .resource(
            "META-INF/additional-spring-configuration-metadata.json",
            "{\"properties\": [{\"name\": \"shop.extra\", \"type\": \"java.lang.String\"}]}")
        .source(
            """
            import org.springframework.boot.context.properties.ConfigurationProperties;

            @ConfigurationProperties("shop")
            public class Shop {
              /** Name of the shop. */
              private String name = "corner";

              public String getName() {
                return name;
              }

              public void setName(String name) {
                this.name = name;
              }
            }
            """)
        .then()
        .source(mail)
        .then()
        .source(mail.replace("int port", "long port"))
        .resource(
            "META-INF/additional-spring-configuration-metadata.json",
            "{\"properties\": [{\"name\": \"shop.other\", \"type\": \"java.lang.Long\"}]}")
        .then()
        .without("Mail");
  }

  private static ProcessorModule autoService() {
    String service =
        """
        import com.google.auto.service.AutoService;

        @AutoService(Runnable.class)
        public class NAME implements Runnable {
          @Override
          public void run() {}
        }
        """;
    String services = "META-INF/services/java.lang.Runnable";
    return ProcessorModule.of("autoservice")
        .uses("com.google.auto.service:auto-service-annotations:1.1.1")
        .runs("com.google.auto.service:auto-service:1.1.1")
        .source("public class Handwritten implements Runnable {\n  public void run() {}\n}\n")
        .resource(services, "com.example.autoservice.Handwritten\n")
        .source(service.replace("NAME", "First"))
        .then()
        .source(service.replace("NAME", "Second"))
        .then()
        .without("First")
        .then()
        .source("public class Written implements Runnable {\n  public void run() {}\n}\n")
        .resource(services, "com.example.autoservice.Written\n");
  }

  private static ProcessorModule micronaut() {
    String clock =
        """
        import jakarta.inject.Singleton;

        @Singleton
        public class Clock {
          public long time() {
            return 1;
          }
        }
        """;
    return ProcessorModule.of("micronaut")
        .uses("io.micronaut:micronaut-inject:4.10.15")
        .runs("io.micronaut:micronaut-inject-java:4.10.15")
        .source(
            """
            import jakarta.inject.Singleton;

            @Singleton
            public class Greeter {
              public String greet() {
                return "hello";
              }
            }
            """)
        .source(
            """
            import io.micronaut.core.annotation.Introspected;

            @Introspected
            public record Guest(String name) {}
            """)
        .then()
        .source(clock)
        .source(
            """
            import jakarta.inject.Singleton;

            @Singleton
            public class Greeter {
              private final Clock clock;

              Greeter(Clock clock) {
                this.clock = clock;
              }

              public String greet() {
                return "hello at " + clock.time();
              }
            }
            """)
        .then()
        .source(clock.replace("@Singleton", "@jakarta.inject.Named(\"c\") @Singleton"))
        .without("Guest");
  }

  private static ProcessorModule picocli() {
    String tool =
        """
        import picocli.CommandLine.Command;
        import picocli.CommandLine.Option;

        @Command(name = "tool")
        public class Tool implements Runnable {
          @Option(names = "-v")
          boolean verbose;

          @Override
          public void run() {}
        }
        """;
    return ProcessorModule.of("picocli")
        .uses("info.picocli:picocli:4.7.7")
        .runs("info.picocli:picocli-codegen:4.7.7")
        .with("-Aproject=com.example/tool")
        .source(tool)
        .then()
        .source(tool.replace("Tool", "Other").replace("\"tool\"", "\"other\""))
        .source(tool.replace("boolean verbose", "boolean[] verbose"))
        .then()
        .without("Tool");
  }

  private static ProcessorModule jmh() {
    String benchmark =
        """
        import org.openjdk.jmh.annotations.Benchmark;

        public class Adding {
          @Benchmark
          public int add() {
            return 1 + 1;
          }
        }
        """;
    return ProcessorModule.of("jmh")
        .uses("org.openjdk.jmh:jmh-core:1.37")
        .runs("org.openjdk.jmh:jmh-generator-annprocess:1.37")
        .source(benchmark)
        .then()
        .source(benchmark.replace("Adding", "Dividing").replace("1 + 1", "1 / 1"))
        .source(benchmark.replace("int add", "long sum"))
        .then()
        .without("Adding");
  }

  private static ProcessorModule lombokAndMapStruct() {
    String view =
        """
        import lombok.Data;

        @Data
        public class View {
          private String name;
          private String home;
        }
        """;
    String person =
        """
        import lombok.Builder;
        import lombok.Value;

        @Value
        @Builder
        public class Person {
          String name;
          String town;
        }
        """;
    return ProcessorModule.of("lombok")
        .uses("org.projectlombok:lombok:1.18.48", "org.mapstruct:mapstruct:1.6.3")
        .runs(
            "org.projectlombok:lombok:1.18.48",
            "org.mapstruct:mapstruct-processor:1.6.3",
            "org.projectlombok:lombok-mapstruct-binding:0.2.0")
        .with("-Amapstruct.suppressGeneratorTimestamp=true")
        .source(view)
        .source(person)
        .source(
            """
            import org.mapstruct.Mapper;
            import org.mapstruct.Mapping;

            @Mapper
            public interface Views {
              @Mapping(target = "home", source = "town")
              View of(Person person);
            }
            """)
        .then()
        .source(view.replace("String home;", "String home;\n  private int age;"))
        .source(person.replace("String town;", "String town;\n  int age;"))
        .then()
        .source(person.replace("@Builder", "@Builder(toBuilder = true)"))
        .source(view);
  }

  private static ProcessorModule immutables() {
    String item =
        """
        import org.immutables.value.Value;

        @Value.Immutable
        public interface Item {
          String name();
        }
        """;
    return ProcessorModule.of("immutables")
        .uses("org.immutables:value-annotations:2.12.2")
        .runs("org.immutables:value:2.12.2")
        .source(item)
        .source("class Use {\n  Item item = ImmutableItem.builder().name(\"a\").build();\n}\n")
        .then()
        .source(item.replace("Item", "Order"))
        .source(
            item.replace("String name();", "String name();\n\n  java.util.List<Order> orders();"))
        .then()
        .source(item)
        .without("Order");
  }

  private static ProcessorModule autoValue() {
    String animal =
        """
        import com.google.auto.value.AutoValue;

        @AutoValue
        public abstract class Animal {
          static Animal of(String name) {
            return new AutoValue_Animal(name);
          }

          abstract String name();
        }
        """;
    return ProcessorModule.of("autovalue")
        .uses("com.google.auto.value:auto-value-annotations:1.11.1")
        .runs("com.google.auto.value:auto-value:1.11.1")
        .source(animal)
        .then()
        .source(animal.replace("Animal", "Plant"))
        .source(animal.replace("String name", "CharSequence name"))
        .then()
        .without("Animal");
  }

  private static ProcessorModule autoFactory() {
    String made =
        """
        import com.google.auto.factory.AutoFactory;

        @AutoFactory
        public class Made {
          Made(String name) {}
        }
        """;
    return ProcessorModule.of("autofactory")
        .uses(
            "com.google.auto.factory:auto-factory:1.1.0", "jakarta.inject:jakarta.inject-api:2.0.1")
        .runs("com.google.auto.factory:auto-factory:1.1.0")
        .source(made)
        .then()
        .source(made.replace("Made", "Built"))
        .source(made.replace("String name", "String name, int age"))
        .then()
        .without("Made");
  }

  private static ProcessorModule dagger() {
    String shop =
        """
        import dagger.Component;

        @Component(modules = Goods.class)
        public interface Shop {
          String name();
        }
        """;
    String goods =
        """
        import dagger.Module;
        import dagger.Provides;

        @Module
        public class Goods {
          @Provides
          static String name() {
            return "shop";
          }
        }
        """;
    return ProcessorModule.of("dagger")
        .uses("com.google.dagger:dagger:2.57.2")
        .runs("com.google.dagger:dagger-compiler:2.57.2")
        .source(shop)
        .source(goods)
        .then()
        .source(
            "import javax.inject.Inject;\n\nclass Till {\n  @Inject\n  Till(String name) {}\n}\n")
        .source(shop.replace("String name();", "String name();\n\n  Till till();"))
        .then()
        .source(shop)
        .without("Till");
  }

  private static ProcessorModule quarkusExtension() {
    String first =
        """
        import io.quarkus.runtime.annotations.ConfigRoot;
        import io.smallrye.config.ConfigMapping;

        /** The first. */
        @ConfigRoot
        @ConfigMapping(prefix = "quarkus.first")
        public interface First {
          /** Its name. */
          String name();
        }
        """;
    return ProcessorModule.of("quarkus")
        .uses("io.quarkus:quarkus-core:3.33.2")
        .runs("io.quarkus:quarkus-extension-processor:3.33.2")
        .source(first)
        .then()
        .source(first.replace("First", "Second").replace("first", "second"))
        .source(first.replace("String name", "long size"))
        .then()
        .without("First");
  }

  private static ProcessorModule javalinOpenApi() {
    String routes =
        """
        import io.javalin.http.Context;
        import io.javalin.http.Handler;
        import io.javalin.openapi.OpenApi;

        public class Routes implements Handler {
          @Override
          @OpenApi(path = "/first", summary = "Get the first")
          public void handle(Context context) {}
        }
        """;
    return ProcessorModule.of("javalin")
        .uses(
            "io.javalin:javalin:6.7.0", "io.javalin.community.openapi:javalin-openapi-plugin:6.7.0")
        .runs("io.javalin.community.openapi:openapi-annotation-processor:6.7.0")
        .source(routes)
        .then()
        .source(routes.replace("Routes", "Others").replace("first", "second"))
        .source(routes.replace("the first", "the very first"))
        .then()
        .without("Routes");
  }

  private static ProcessorModule hibernate() {
    return entities("hibernate")
        .uses(PERSISTENCE)
        .runs("org.hibernate.orm:hibernate-processor:7.4.15.Final");
  }

  private static ProcessorModule querydsl() {
    return entities("querydsl")
        .uses(PERSISTENCE, "com.querydsl:querydsl-core:5.1.0")
        .runs("com.querydsl:querydsl-apt:5.1.0:jakarta", PERSISTENCE);
  }

  private static ProcessorModule entities(String name) {
    String book =
        """
        import jakarta.persistence.Entity;
        import jakarta.persistence.Id;

        @Entity
        public class Book {
          @Id Long id;
          String title;
        }
        """;
    return ProcessorModule.of(name)
        .source(book)
        .then()
        .source(book.replace("Book", "Author").replace("title", "name"))
        .source(
            book.replace(
                "String title;", "String title;\n  @jakarta.persistence.ManyToOne Author author;"))
        .then()
        .source(book.replace("title", "heading"))
        .without("Author");
  }

  private static ProcessorModule recordBuilder() {
    String point =
        """
        import io.soabase.recordbuilder.core.RecordBuilder;

        @RecordBuilder
        public record Point(int x, int y) implements PointBuilder.With {}
        """;
    return ProcessorModule.of("recordbuilder")
        .uses("io.soabase.record-builder:record-builder-core:44")
        .runs("io.soabase.record-builder:record-builder-processor:44")
        .source(point)
        .then()
        .source(point.replace("Point", "Size"))
        .source(point.replace("int y", "int y, int z"))
        .then()
        .without("Point");
  }

  private static ProcessorModule avajeInject() {
    String first =
        """
        import jakarta.inject.Singleton;

        @Singleton
        public class First {}
        """;
    return ProcessorModule.of("avajeinject")
        .uses("io.avaje:avaje-inject:11.5")
        .runs("io.avaje:avaje-inject-generator:11.5")
        .source(first)
        .then()
        .source(
            """
            import jakarta.inject.Singleton;

            @Singleton
            public class Second {
              Second(First first) {}
            }
            """)
        .then()
        .source(first.replace("First", "Third"))
        .without("Second");
  }

  private static ProcessorModule avajeJsonb() {
    String first =
        """
        import io.avaje.jsonb.Json;

        @Json
        public record First(String name) {}
        """;
    return ProcessorModule.of("avajejsonb")
        .uses("io.avaje:avaje-jsonb:3.2")
        .runs("io.avaje:avaje-jsonb-generator:3.2")
        .source(first)
        .then()
        .source(first.replace("First(", "Second(First first, "))
        .then()
        .source(first.replace("name", "title"))
        .without("Second");
  }

  /** Error Prone and NullAway are plugins of javac that write no files. */
  private static ProcessorModule errorProne() {
    String first =
        """
        public class First {
          int length(String text) {
            return text.length();
          }
        }
        """;
    return ProcessorModule.of("errorprone")
        .runs("com.google.errorprone:error_prone_core:2.42.0", "com.uber.nullaway:nullaway:0.12.10")
        .with(
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-Xplugin:ErrorProne -Xep:NullAway:WARN -XepOpt:NullAway:AnnotatedPackages=com.example")
        .source(first)
        .then()
        .source(first.replace("First", "Second"))
        .source(first.replace("text.length()", "text.length() + new Second().length(text)"))
        .then()
        .source(first)
        .without("Second");
  }

  /** The Nullness Checker is named, because the Checker Framework registers no processor. */
  private static ProcessorModule checkerFramework() {
    String first =
        """
        import org.checkerframework.checker.nullness.qual.Nullable;

        public class First {
          int length(@Nullable String text) {
            return text == null ? 0 : text.length();
          }
        }
        """;
    return ProcessorModule.of("checker")
        .uses("org.checkerframework:checker-qual:3.52.1")
        .runs("org.checkerframework:checker:3.52.1")
        .runsOnly("org.checkerframework.checker.nullness.NullnessChecker")
        .source(first)
        .then()
        .source(first.replace("First", "Second"))
        .source(first.replace("text.length()", "text.length() + new Second().length(text)"))
        .then()
        .source(first.replace("@Nullable String", "String").replace("text == null ? 0 : ", ""))
        .without("Second");
  }

  private static ProcessorModule hibernateValidator() {
    String first =
        """
        import jakarta.validation.constraints.NotNull;

        public class First {
          @NotNull String name;
        }
        """;
    return ProcessorModule.of("validator")
        .uses("jakarta.validation:jakarta.validation-api:3.1.1")
        .runs("org.hibernate.validator:hibernate-validator-annotation-processor:9.1.5.Final")
        .source(first)
        .then()
        .source(first.replace("First", "Second"))
        .source(first.replace("@NotNull String", "@NotNull Integer"))
        .then()
        .without("First");
  }

  private static ProcessorModule log4j() {
    String first =
        """
        import org.apache.logging.log4j.core.config.plugins.Plugin;
        import org.apache.logging.log4j.core.config.plugins.PluginFactory;

        @Plugin(name = "First", category = "Example")
        public class First {
          @PluginFactory
          public static First create() {
            return new First();
          }
        }
        """;
    return ProcessorModule.of("log4j")
        .uses("org.apache.logging.log4j:log4j-core:2.25.3")
        .runs("org.apache.logging.log4j:log4j-core:2.25.3")
        .with("-Alog4j.graalvm.groupId=com.example.processed", "-Alog4j.graalvm.artifactId=log4j")
        .source(first)
        .then()
        .source(first.replace("First", "Second"))
        .then()
        .without("First");
  }
}
