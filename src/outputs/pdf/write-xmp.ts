import type { PdfMetadata } from './pdf-metadata.ts';

/** Returns the XMP packet of a PDF (ISO 16684-1): Dublin Core, rights, dates; it claims conformance to no standard. */
export function writeXmp(metadata: PdfMetadata, producer: string): string {
  const { language } = metadata;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(metadata.title, language)}</dc:title>
<dc:creator>${list('Seq', metadata.authors)}</dc:creator>
<dc:description>${alternatives(metadata.description, language)}</dc:description>
<dc:subject>${list('Bag', metadata.keywords)}</dc:subject>
<dc:publisher>${list('Bag', [metadata.publisher])}</dc:publisher>
<dc:language>${list('Bag', [language])}</dc:language>
<dc:identifier>${escapeXml(metadata.identifier)}</dc:identifier>
<dc:rights>${alternatives(metadata.licence, language)}</dc:rights>
<xmpRights:WebStatement>${escapeXml(metadata.licence)}</xmpRights:WebStatement>
<xmp:CreateDate>${escapeXml(metadata.published)}</xmp:CreateDate>
<xmp:ModifyDate>${escapeXml(metadata.modified)}</xmp:ModifyDate>
<xmp:MetadataDate>${escapeXml(metadata.modified)}</xmp:MetadataDate>
<xmp:CreatorTool>${escapeXml(metadata.publisher)}</xmp:CreatorTool>
<pdf:Producer>${escapeXml(producer)}</pdf:Producer>
<pdf:Keywords>${escapeXml(metadata.keywords.join(', '))}</pdf:Keywords>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function alternatives(text: string, language: string): string {
  const items = ['x-default', language].map(
    (tag) => `<rdf:li xml:lang="${escapeXml(tag)}">${escapeXml(text)}</rdf:li>`,
  );
  return `<rdf:Alt>${items.join('')}</rdf:Alt>`;
}

function list(kind: 'Seq' | 'Bag', texts: readonly string[]): string {
  return `<rdf:${kind}>${texts.map((text) => `<rdf:li>${escapeXml(text)}</rdf:li>`).join('')}</rdf:${kind}>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
