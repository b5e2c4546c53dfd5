// Generated from the OpenAPI document of Server V2. Do not edit; change the server and run openwork:sdk.


package dev.openwork.sdk.model;

import java.util.Objects;
import java.util.Arrays;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.openwork.sdk.model.ContractInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * ServerRoot
 */
@JsonPropertyOrder({
  ServerRoot.JSON_PROPERTY_SERVICE,
  ServerRoot.JSON_PROPERTY_PACKAGE_NAME,
  ServerRoot.JSON_PROPERTY_VERSION,
  ServerRoot.JSON_PROPERTY_ENVIRONMENT,
  ServerRoot.JSON_PROPERTY_ROUTES,
  ServerRoot.JSON_PROPERTY_CONTRACT
})
@jakarta.annotation.Generated("openwork:sdk")
@SuppressWarnings({"cast", "deprecation", "rawtypes", "serial", "unchecked"})

public class ServerRoot {
  public static final String JSON_PROPERTY_SERVICE = "service";
  @jakarta.annotation.Nonnull
  private String service;

  public static final String JSON_PROPERTY_PACKAGE_NAME = "packageName";
  @jakarta.annotation.Nonnull
  private String packageName;

  public static final String JSON_PROPERTY_VERSION = "version";
  @jakarta.annotation.Nonnull
  private String version;

  public static final String JSON_PROPERTY_ENVIRONMENT = "environment";
  @jakarta.annotation.Nonnull
  private String environment;

  public static final String JSON_PROPERTY_ROUTES = "routes";
  @jakarta.annotation.Nonnull
  private List<String> routes;

  public static final String JSON_PROPERTY_CONTRACT = "contract";
  @jakarta.annotation.Nonnull
  private ContractInfo contract;

  public ServerRoot() {
  }

  public ServerRoot service(@jakarta.annotation.Nonnull String service) {
    
    this.service = service;
    return this;
  }

  /**
   * Get service
   * @return service
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_SERVICE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getService() {
    return service;
  }


  @JsonProperty(value = JSON_PROPERTY_SERVICE, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setService(@jakarta.annotation.Nonnull String service) {
    this.service = service;
  }

  public ServerRoot packageName(@jakarta.annotation.Nonnull String packageName) {
    
    this.packageName = packageName;
    return this;
  }

  /**
   * Get packageName
   * @return packageName
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_PACKAGE_NAME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getPackageName() {
    return packageName;
  }


  @JsonProperty(value = JSON_PROPERTY_PACKAGE_NAME, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setPackageName(@jakarta.annotation.Nonnull String packageName) {
    this.packageName = packageName;
  }

  public ServerRoot version(@jakarta.annotation.Nonnull String version) {
    
    this.version = version;
    return this;
  }

  /**
   * Get version
   * @return version
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_VERSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getVersion() {
    return version;
  }


  @JsonProperty(value = JSON_PROPERTY_VERSION, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setVersion(@jakarta.annotation.Nonnull String version) {
    this.version = version;
  }

  public ServerRoot environment(@jakarta.annotation.Nonnull String environment) {
    
    this.environment = environment;
    return this;
  }

  /**
   * Get environment
   * @return environment
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ENVIRONMENT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public String getEnvironment() {
    return environment;
  }


  @JsonProperty(value = JSON_PROPERTY_ENVIRONMENT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setEnvironment(@jakarta.annotation.Nonnull String environment) {
    this.environment = environment;
  }

  public ServerRoot routes(@jakarta.annotation.Nonnull List<String> routes) {
    
    this.routes = routes;
    return this;
  }

  public ServerRoot addRoutesItem(String routesItem) {
    if (this.routes == null) {
      this.routes = new ArrayList<>();
    }
    this.routes.add(routesItem);
    return this;
  }

  /**
   * Get routes
   * @return routes
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_ROUTES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public List<String> getRoutes() {
    return routes;
  }


  @JsonProperty(value = JSON_PROPERTY_ROUTES, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setRoutes(@jakarta.annotation.Nonnull List<String> routes) {
    this.routes = routes;
  }

  public ServerRoot contract(@jakarta.annotation.Nonnull ContractInfo contract) {
    
    this.contract = contract;
    return this;
  }

  /**
   * Get contract
   * @return contract
   */
  @jakarta.annotation.Nonnull
  @JsonProperty(value = JSON_PROPERTY_CONTRACT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)

  public ContractInfo getContract() {
    return contract;
  }


  @JsonProperty(value = JSON_PROPERTY_CONTRACT, required = true)
  @JsonInclude(value = JsonInclude.Include.ALWAYS)
  public void setContract(@jakarta.annotation.Nonnull ContractInfo contract) {
    this.contract = contract;
  }


  @Override
  public boolean equals(Object o) {
    if (this == o) {
      return true;
    }
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    ServerRoot serverRoot = (ServerRoot) o;
    return Objects.equals(this.service, serverRoot.service) &&
        Objects.equals(this.packageName, serverRoot.packageName) &&
        Objects.equals(this.version, serverRoot.version) &&
        Objects.equals(this.environment, serverRoot.environment) &&
        Objects.equals(this.routes, serverRoot.routes) &&
        Objects.equals(this.contract, serverRoot.contract);
  }

  @Override
  public int hashCode() {
    return Objects.hash(service, packageName, version, environment, routes, contract);
  }

  @Override
  public String toString() {
    StringBuilder sb = new StringBuilder();
    sb.append("class ServerRoot {\n");
    sb.append("    service: ").append(toIndentedString(service)).append("\n");
    sb.append("    packageName: ").append(toIndentedString(packageName)).append("\n");
    sb.append("    version: ").append(toIndentedString(version)).append("\n");
    sb.append("    environment: ").append(toIndentedString(environment)).append("\n");
    sb.append("    routes: ").append(toIndentedString(routes)).append("\n");
    sb.append("    contract: ").append(toIndentedString(contract)).append("\n");
    sb.append("}");
    return sb.toString();
  }

  /**
   * Convert the given object to string with each line indented by 4 spaces
   * (except the first line).
   */
  private String toIndentedString(Object o) {
    return o == null ? "null" : o.toString().replace("\n", "\n    ");
  }

}

