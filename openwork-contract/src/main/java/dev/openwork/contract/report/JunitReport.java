package dev.openwork.contract.report;

import dev.openwork.contract.change.Change;
import dev.openwork.contract.change.Level;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Renders a report as a JUnit test suite, which build servers show. */
final class JunitReport {
  private JunitReport() {}

  static String render(ContractReport report) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "contract");
      xml.writeAttribute("tests", String.valueOf(report.changes().size()));
      xml.writeAttribute("failures", String.valueOf(report.count(Level.BREAKING)));
      xml.writeAttribute("errors", "0");
      xml.writeAttribute("skipped", "0");
      for (Change change : report.changes()) {
        test(xml, change);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text + "\n";
  }

  private static void test(XMLStreamWriter xml, Change change) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", change.check().id());
    xml.writeAttribute("name", printable(change.toString()));
    if (change.level() == Level.BREAKING) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", printable(change.check().reason()));
      xml.writeAttribute("type", change.level().text());
      xml.writeCharacters(printable(change.place().pointer() + ":" + change.place().line()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** XML cannot contain control characters. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cc}", " ");
  }
}
