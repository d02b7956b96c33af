import type { Language } from '../../language.ts'
import { ask, errand, handover, pitch, pressure, wayOut } from './wanting.ts'

/** What Spanish sentences can be seen to do, apart from wanting. */
export const signs: Language['signs'] = {
  apology: {
    says: [
      '(perdón|perdona|perdóname|perdone|disculpa|disculpas|disculpe|discúlpame)',
      'lo (siento|lamento)',
      '(siento|lamento) (no|mucho|tanto|haber|el|la|mi)',
      '(me avergüenza|vergüenza|arrepiento)',
      '(debí|debería|tendría que|tenía que) (haberte|haberle|haber) (escrito|llamado|contestado|preguntado|dado)',
    ],
    unless: [
      '(molestia|molestarte|molestar|molestarle|interrumpir|las prisas|mensaje masivo)',
      '(siento|lamento) (mucho )?(lo de|tu|su|la pérdida)',
      'no (me )?(arrepiento|lo siento)',
    ],
  },
  ask,
  corporate: {
    says: [
      '(puesto|cargo|posición|departamento|plaza) (ha sido|fue|ha quedado|quedó) (eliminad[oa]|suprimid[oa]|amortizad[oa]|afectad[oa])',
      '(reestructuración|reorganización|reducción de plantilla|desvinculación|desvinculad[oa]|sinergias|ajuste de plantilla|redimensionamiento)',
      '(nuevos|nuevas) (retos|desafíos|horizontes|oportunidades)',
      '(debido a|con motivo de|a raíz de) (una|un|la|el) [a-zñáéíóú]+',
      '(por la presente|adjunto remito|en relación con|a tal efecto)',
    ],
  },
  errand,
  feeling: {
    says: [
      '(pienso|pensaba|pensado|pensando|acuerdo) .. (siempre|mucho|a menudo|todos los días|tanto|constantemente)',
      '(siempre|a menudo|todos los días|nunca he dejado de) .. (pienso|pensado|pensar|me acuerdo|he valorado|he admirado)',
      '(te|le|os) (extraño|echo de menos|quiero) (mucho|muchísimo|tanto)',
      '(en mi corazón|en mis pensamientos)',
      '(de mis mejores|de mis más queridos|más querid[oa]s)',
    ],
  },
  handover,
  invitation: {
    says: [
      '(ven|vente|vengan|venga|vienes|venir) .. (a|con|el|y)',
      '(taza|copa) de (té|café|vino)',
      '(tomar|tomamos|tomarnos|tomemos) (un|una) (café|té|cerveza|vino|caña|copa)',
      '(te|le) (apetece|gustaría) (venir|cenar|comer|pasear|pasarte|acompañarnos)',
    ],
  },
  'looked-up': {
    says: [
      '(vi|he visto|leí|noté) que (trabajas|trabaja|estás|está|eres|ahora|tienes|tiene)',
      '(vi|encontré|visité|he visto) (tu|su) perfil',
    ],
  },
  memory: {
    says: [
      '(recuerdo|recuerdas|recuerda|acuerdo|acuerdas|acordé) .. [a-zñáéíóú]+',
      '(me|nos) (dijiste|contaste|enseñaste|diste|prestaste|ayudaste|regalaste|avisaste|pediste|dijo|contó|enseñó|prestó|llevaste|salvaste|explicaste|presentaste|hablaste)',
      '(cuando|donde|desde que|como|que) (nos|tú|usted|estábamos|estabas|íbamos|hicimos|trabajamos|fuimos|te|vivías|nació) .. [a-zñáéíóú]+',
      '(dijiste|contaste|querías|estabas|buscabas|andabas|mencionaste|escribiste|tenías|preparaste) .. [a-zñáéíóú]+',
      '(todavía|aún|sigo) .. (uso|guardo|tengo|canto|cocino|oigo|río|usando|guardando|contando)',
      '(encontré|guardo|vi|escuché|pasé) .. (tu|tus|su|ti|nuestro|nuestra|nuestros)',
      '(te|le) (recomendé|nombré|propuse)',
      '(suerte|enhorabuena|felicidades|felicitaciones) .. (en|por|con|para) ',
      '(me (contó|dijo)|supe de|me enteré de|he sabido) .. (de|que|lo|ti)',
      'desde (aquel|aquella|la noche|la tarde|el día) .. (en|de|del|que)',
      '(foto|carta|postal) .. (nosotros|los dos|tuya|tu|nuestra)',
      '(hablamos|trabajamos|fuimos|nos reímos|caminamos|discutimos|nos quedamos|cantamos|subimos) ',
    ],
    unless: ['si (te|me) acuerdas', 'espero', 'desde que (hablamos|nos vimos)( por última vez)?[.,]?$', 'acuérdate'],
  },
  next: {
    says: [
      '(la semana|el mes|el año|el lunes|el martes|el jueves|el viernes) (que viene|próxim[oa]|siguiente)',
      '(próxim[oa]|próximos)',
      '(te|le) (escribo|llamo|llamaré|escribiré|visitaré|aviso|cuento)',
      '(café|té|cerveza|comida|cena|paseo|visita)',
      '(nos vemos|hasta (pronto|el|luego)|vernos)',
    ],
  },
  offer: {
    says: [
      '(aquí (tienes|tiene|está|van|va)|te (mando|envío|dejo|paso|adjunto|traigo|guardo)|le (mando|envío|dejo|adjunto))',
      '(puedo|podría|quieres que|quiere que|te) .. (ayudarte|ayudarle|prestarte|prestarle|presentarte|presentarle|enviarte|mandarte|pasarte|llevarte|cuidar|echarte|presente|presento|preguntarle|pregunte|mande|preste|lleve)',
      'si (te|le|os) (sirve|sirven|apetece|hace falta|viene bien|interesa|ayuda|gusta)',
      'si (lo|la|los|las|alguna vez|algún día)? ?(necesitas|necesita|quieres|quiere)',
      '(pensé|he pensado) en (ti|usted|vosotros)',
      '(para ti|para usted) (si|cuando|aquí|guardad[oa])?',
      '(es|son|está|están) (tuy[oa]s?|libre|libres|a tu disposición|vací[oa])',
      '(te|le) (debo|invito|regalo|guardé|traje|copié|reservé|recomendé|propuse)',
      '(tengo) .. (de más|de sobra|para ti|libre|libres)',
      '(te|le) (puede|podría|pueden) (servir|ayudar|interesar|llamar)',
      '(mi|nuestra|nuestro) (casa|sofá|garaje|mesa|puerta|taller) (está|es|tiene)',
    ],
    unless: [
      '(cv|currículum|oferta|descuento|producto|servicios|experiencia|gratis)',
      '(puedes|podrías|puede|podría) (tú|usted)',
      'a cambio',
    ],
  },
  owned: {
    says: [
      '(mi culpa|culpa mía|fue culpa)',
      '(dejé|dejamos) (pasar|que)',
      'nunca (te|le) (escribí|llamé|pregunté|contesté|agradecí|di)',
    ],
  },
  pitch,
  pressure,
  'self-offer': {
    says: [
      '(disponible|disponibilidad) (inmediata|inmediatamente|de inmediato|ya|desde|para)',
      '(busco|buscando|en busca de|en búsqueda) .. (<empleo>|empleo|retos|activa|activamente)',
      '(abiert[oa] a) .. ',
      '(mi|mis) (experiencia|habilidades|competencias|capacidades|perfil|currículum|cv|trayectoria|servicios)',
      '(puedo|podría) (empezar|incorporarme|comenzar)',
      'años de experiencia',
      'me ofrezco',
    ],
  },
  silence: {
    says: [
      '(hace|hacía|desde hace|tras|después de|durante|en|van|pasaron|han pasado|llevo|llevamos) <numero> <tiempo>',
      '^<numero> <tiempo>',
      '<numero> <tiempo> (sin|después|de silencio|y|tarde|han|sin que|desde)',
      '(cuánto|mucho|tanto|demasiado) tiempo',
      '(hace|hacía) (siglos|mucho|tanto|años|tiempo|una eternidad)',
      '(no|nunca|sin) .. (hablamos|hablábamos|hablado|escrito|escribir|escribirte|visto|vernos|vemos|llamado|llamar|llamarte|saber de|contestado|contesté|escribí|llamé|pregunté)',
      'perd(imos|ido|í) (el )?contacto',
      'desde (que nos|la última|nuestra última|aquel|aquella)',
      '(la última vez)',
      '(mi silencio|tanto silencio|el silencio)',
      '(debí|debería) (haberte|haberle|haber) ',
    ],
    unless: ['años de experiencia', 'tiempo sin vernos[.!]?$'],
  },
  stock: {
    says: [
      '(espero) .. (bien|se encuentre|estés|esté|todo)',
      '(me pongo en contacto|contacto con usted|quería saludar|solo quería saludar)',
      '(quedo a la espera|a la espera de (su|tu)|quedo atent[oa]|quedo a su disposición)',
      '(felices fiestas|feliz navidad|próspero año|feliz año nuevo (a|para) todos)',
      '(estimad[oa]s?|querid[oa]s?) (clientes?|socios|contactos?|amigos|colegas|todos|red)',
      '(emocionante|increíble|única|únicas|fantástica|grandes|interesantes) (oportunidad|oportunidades|noticias?|oferta|ofertas|proyecto|etapa)',
      '(emocionad[oa]|orgullos[oa]|encantad[oa]|feliz) de (anunciar|compartir|comunicar)',
      '(nueva etapa|nuevo capítulo)',
      '(trabajo en equipo|proactiv[oa]|orientad[oa] a resultados|dinámic[oa]|apasionad[oa] por|altamente motivad[oa])',
      '(tomar|tomarnos|tomamos) un café (un día|algún día|pronto|de estos)?$',
      '(ponernos al día|a ver si nos vemos|tenemos que vernos|hay que verse)',
      '(ganar-ganar|valor añadido|sinergias|ampliar mi red|red de contactos|explorar)',
      'no (dude|dudes) en',
      '(encontré|vi|he visto) (tu|su) perfil',
      '(qué tal todo|cuánto tiempo)[.!?]?$',
    ],
  },
  sympathy: {
    says: [
      '(pésame|pérdida|falleció|murió|fallecido|enfermedad|despido|despidieron|funeral|accidente|hospital)',
      '(siento|lamento) (mucho )?(lo de|tu|su|la)',
      '(me (contó|dijo|contaron)|me enteré) .. (de|lo|que)',
    ],
  },
  thanks: {
    says: ['(gracias|agradezco|agradecid[oa]|agradecer|agradecerte|gratitud)', '(te|le) debo'],
    unless: ['(de antemano|por adelantado)'],
  },
  vague: {
    says: [
      '(cualquier) (cosa|trabajo|puesto|ayuda|oportunidad|empleo|idea|dato|contacto)',
      '(algún día|un día de estos|alguna vez|en algún momento|cuando sea)',
      '(algo|alguien|alguna cosa) (por ahí|que|o algo|interesante|para mí)',
      '(lo que sea|donde sea|como sea|cosas|no sé (qué|bien|por qué))',
      '(explorar|ver|buscar) (sinergias|oportunidades|posibilidades|opciones)',
      '(ponernos al día|intercambiar ideas|charlar de todo)',
      '(si sabes|si sabe|si te enteras|si se entera) de (algo|alguna|alguien)',
    ],
    unless: ['(conozco|conocí|he conocido|vi|encontré) a alguien que', '(has|ha|habéis|han) [a-zñáéíóú]+ alguna vez'],
  },
  'way-out': wayOut,
  wish: {
    says: [
      '^((mucha )?suerte|enhorabuena|felicidades|felicitaciones|feliz cumpleaños|ánimo)',
      '^(ojalá|te deseo|le deseo)',
    ],
    unless: ['a todos', 'éxitos'],
  },
  'worn-memory': {
    says: ['(viejos|buenos|aquellos) (tiempos|días)', 'cómo pasa el tiempo', 'qué (tiempos|recuerdos)'],
  },
}
