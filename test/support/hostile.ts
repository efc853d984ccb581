/** Names that must be shown as text, whatever they hold. */
export const HOSTILE: readonly string[] = [
  `<script>alert("1")</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onload='alert(1)`,
  `]]> & &amp; &#0; <!-- --> <![CDATA[`,
  "a\u0000b\u0008c\u001fd\ufffee\uffff",
  "lone \ud800 and \udc00 surrogates",
  "right-to-left \u202e override",
  "javascript:alert(1)",
];
